package org.wageaccord.documents.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key to seal with, wherever it is kept: in memory, in a token, at a licensed provider. */
public interface SealKey {

    /** The certificate of the key first, its authority last. */
    List<X509Certificate> chain();

    /** As Java names it, e.g. {@code SHA256withECDSA}. */
    String algorithm();

    /** The signature over the content. */
    byte[] sign(byte[] content) throws GeneralSecurityException;
}
