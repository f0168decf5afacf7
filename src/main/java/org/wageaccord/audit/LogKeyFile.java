package org.wageaccord.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.ground.SecretFile;

/** The key of the log in a PEM file, as {@code openssl genpkey -algorithm ed25519} writes it. */
final class LogKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE = 64;

    private LogKeyFile() {}

    static SigningKey read(Path file) {
        try {
            String pem = Files.readString(file).strip();
            if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
                throw new IllegalStateException("the ledger key " + file + " is no private key in PEM (PKCS#8)");
            }
            byte[] der = Base64.getMimeDecoder().decode(pem.substring(BEGIN.length(), pem.length() - END.length()));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new SigningKey(((EdECPrivateKey) key).getBytes().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger key " + file + " cannot be read", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the ledger key " + file + " is not an Ed25519 key", e);
        }
    }

    /** Where another process of this machine was first, its key stays. */
    static void create(Path file) {
        try {
            SecretFile.create(file, pem().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger key " + file + " cannot be written", e);
        }
    }

    private static String pem() {
        try {
            byte[] der = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
            return BEGIN + "\n" + lines.encodeToString(der) + "\n" + END + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
