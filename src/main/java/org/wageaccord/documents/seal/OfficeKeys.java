package org.wageaccord.documents.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wageaccord.documents.Signatory;

/** The seals of offices and parties that hold certificates of their own, in files and tokens named by the settings. */
final class OfficeKeys implements SealProvider {

    private final Map<String, HeldKey> keys = new HashMap<>();

    /** Reads and checks every key; {@link SealFailed} names the first that is wrong. */
    OfficeKeys(List<SealSettings.KeyOf> named, Instant now) {
        Tokens tokens = new Tokens();
        for (SealSettings.KeyOf of : named) {
            HeldKey key = of.isInToken()
                    ? tokens.key(of)
                    : KeyFile.read(Path.of(String.valueOf(of.file())), of.password(), of.alias());
            keys.put(of.party(), key.checked("the seal of " + of.party() + " in " + of.where(), now));
        }
    }

    /** Who certified the keys. */
    List<X509Certificate> authorities() {
        return keys.values().stream()
                .map(key -> key.chain().get(Math.min(1, key.chain().size() - 1)))
                .toList();
    }

    @Override
    public Optional<SealKey> keyFor(Signatory signatory, Instant at) {
        return Optional.ofNullable(keys.get(signatory.party()))
                .map(key -> key.checked("the seal of " + signatory.party(), at));
    }
}
