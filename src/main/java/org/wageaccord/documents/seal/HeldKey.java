package org.wageaccord.documents.seal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that this machine signs with, and its certificates.
 *
 * @param token through which the key signs, which never leaves it; null for a key in memory
 */
record HeldKey(
        PrivateKey key,
        List<X509Certificate> chain,
        @Nullable Provider token) implements SealKey {

    HeldKey(PrivateKey key, List<X509Certificate> chain) {
        this(key, chain, null);
    }

    @Override
    public String algorithm() {
        return "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
    }

    @Override
    public byte[] sign(byte[] content) throws GeneralSecurityException {
        Signature signature =
                token == null ? Signature.getInstance(algorithm()) : Signature.getInstance(algorithm(), token);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    PublicKey publicKey() {
        return certificate().getPublicKey();
    }

    /** Refuses a certificate that is not valid at a moment, and one that belongs to another key. */
    HeldKey checked(String what, Instant at) {
        try {
            certificate().checkValidity(Date.from(at));
            byte[] probe = {1, 2, 3};
            Signature check = Signature.getInstance(algorithm());
            check.initVerify(publicKey());
            check.update(probe);
            if (!check.verify(sign(probe))) {
                throw new SealFailed(what + ": the certificate belongs to another key");
            }
            return this;
        } catch (CertificateExpiredException e) {
            throw new SealFailed(what + ": the certificate expired on "
                    + certificate().getNotAfter().toInstant());
        } catch (CertificateNotYetValidException e) {
            throw new SealFailed(what + ": the certificate is valid only from "
                    + certificate().getNotBefore().toInstant());
        } catch (InvalidKeyException e) {
            throw new SealFailed(what + ": the certificate belongs to another key", e);
        } catch (GeneralSecurityException e) {
            throw new SealFailed(what + ": the key cannot be used", e);
        }
    }
}
