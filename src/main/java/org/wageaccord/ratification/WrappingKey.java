package org.wageaccord.ratification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wageaccord.ground.SecretFile;

/**
 * The key that wraps the keys of ballots, so that the database alone opens no ballot. It comes from the setting {@code
 * wage-accord.ratification.key} (256 bits in base 64; several nodes need the same one), or else from a file of the data folder,
 * made at first use and readable by this account only.
 */
@Component
class WrappingKey {

    private final String setting;
    private final Path file;

    WrappingKey(
            @Value("${wage-accord.ratification.key:}") String setting,
            @Value("${wage-accord.data-folder}") String folder) {
        this.setting = setting;
        this.file = Path.of(folder, "keys", "ballot.key").toAbsolutePath();
    }

    SecretKey get() {
        String key = setting.isBlank() ? fromFile() : setting;
        return BallotSeal.key(Base64.getDecoder().decode(key.strip()));
    }

    private String fromFile() {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = BallotSeal.freshKey().getEncoded();
                SecretFile.create(file, Base64.getEncoder().encode(fresh));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the ballot key " + file, e);
        }
    }
}
