package org.wageaccord.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.ground.SecretFile;

/** Keys with their certificates in a PKCS#12 file. */
final class KeyFile {

    private static final String KIND = "PKCS12";

    private KeyFile() {}

    /** The key of an alias; where none is named, the only one of the file. */
    static HeldKey read(Path file, String password, @Nullable String alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance(KIND);
            keys.load(in, password.toCharArray());
            return in(keys, file.toString(), password, alias, null);
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed("the key file " + file + " cannot be read (missing, broken, or a wrong password)", e);
        }
    }

    /** The key of an alias in what was opened; where none is named, the only one there. */
    static HeldKey in(KeyStore keys, String where, String password, @Nullable String alias, @Nullable Provider token)
            throws GeneralSecurityException {
        String name = alias == null || alias.isBlank() ? only(where, keys) : alias;
        if (!(keys.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
            throw new SealFailed("no key '" + name + "' in " + where);
        }
        List<X509Certificate> chain = Stream.of(keys.getCertificateChain(name))
                .map(X509Certificate.class::cast)
                .toList();
        return new HeldKey(key, chain, token);
    }

    private static String only(String where, KeyStore keys) throws GeneralSecurityException {
        List<String> names = Collections.list(keys.aliases());
        if (names.size() != 1) {
            throw new SealFailed("name the alias of the key in " + where + ", one of " + names);
        }
        return names.get(0);
    }

    /** Where another process was first, its keys stay. */
    static void create(Path file, String password, Map<String, HeldKey> keys) {
        try {
            SecretFile.create(file, written(password, keys));
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed("the key file " + file + " cannot be written", e);
        }
    }

    private static byte[] written(String password, Map<String, HeldKey> keys)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KIND);
        store.load(null, null);
        for (Map.Entry<String, HeldKey> key : keys.entrySet()) {
            store.setKeyEntry(
                    key.getKey(),
                    key.getValue().key(),
                    password.toCharArray(),
                    key.getValue().chain().toArray(Certificate[]::new));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        return out.toByteArray();
    }
}
