package org.wageaccord.registry.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.wageaccord.ground.SecretFile;

/** Reads the key of the register from the settings, or, in the demo, from a file generated at the first start. */
final class VaultKey {

    static final int BYTES = 32;

    private VaultKey() {}

    static byte[] decode(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("wage-accord.registry.key is not base64", e);
        }
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "wage-accord.registry.key must be %d bytes in base64, not %d".formatted(BYTES, key.length));
        }
        return key;
    }

    static IllegalStateException missing() {
        return new IllegalStateException("wage-accord.registry.key is not set. It encrypts identity numbers and phones:"
                + " set WAGE_ACCORD_REGISTRY_KEY to 32 random bytes in base64 (openssl rand -base64 32), keep a copy in a"
                + " safe place, and give the same key to every node. Only the demo profile generates one.");
    }

    /** The key in the file; a fresh one, readable by the owner only, where there is none yet. */
    static byte[] inFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                SecretFile.create(file, Base64.getEncoder().encode(key));
            }
            return decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key of the register in " + file, e);
        }
    }
}
