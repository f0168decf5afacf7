package org.wageaccord.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys with their certificates in a PKCS#12 file. */
final class KeyFile {

    private static final String KIND = "PKCS12";

    private KeyFile() {}

    /** The key of an alias; where none is named, the only one of the file. */
    static HeldKey read(Path file, String password, @Nullable String alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance(KIND);
            keys.load(in, password.toCharArray());
            String name = alias == null || alias.isBlank() ? only(file, keys) : alias;
            if (!(keys.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
                throw new SealFailed("no key '" + name + "' in " + file);
            }
            List<X509Certificate> chain = Stream.of(keys.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new HeldKey(key, chain);
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed("the key file " + file + " cannot be read (missing, broken, or a wrong password)", e);
        }
    }

    private static String only(Path file, KeyStore keys) throws GeneralSecurityException {
        List<String> names = Collections.list(keys.aliases());
        if (names.size() != 1) {
            throw new SealFailed("name the alias of the key in " + file + ", one of " + names);
        }
        return names.get(0);
    }

    /** Written beside and moved into place whole, for this account only; where another was first, theirs stays. */
    static void create(Path file, String password, Map<String, HeldKey> keys) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "seal", ".new");
            try {
                write(fresh, password, keys);
                if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
                }
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException another) {
                // another node of this machine was first: its keys are the keys
                return;
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed("the key file " + file + " cannot be written", e);
        }
    }

    private static void write(Path file, String password, Map<String, HeldKey> keys)
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
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
    }
}
