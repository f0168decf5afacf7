package org.wageaccord.documents.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * Checks the token of a time-stamping authority over a signature. The token lies beside the signature, which does not cover it:
 * whose clock it was is all that tells an honest time from one that somebody wished for.
 */
final class StampCheck {

    private StampCheck() {}

    /** Null where the signature brings none that can be read. */
    static @Nullable TimeStampToken token(SignerInformation signer) {
        Attribute attribute = signer.getUnsignedAttributes() == null
                ? null
                : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        try {
            ASN1Encodable value = attribute.getAttrValues().getObjectAt(0);
            return new TimeStampToken(new CMSSignedData(value.toASN1Primitive().getEncoded()));
        } catch (CMSException | TSPException | IOException broken) {
            return null;
        }
    }

    /** The name of the clock, or empty. */
    static String clock(TimeStampToken token) {
        try {
            return SealCheck.part(clockOf(token).getSubject(), BCStyle.CN);
        } catch (TSPException none) {
            return "";
        }
    }

    /**
     * Over this signature, by a clock whose certificate came with the token, may stamp times, and is known.
     *
     * @param trusted as in {@link SealCheck#of}; where none is named, a clock of any other authority is taken from the file too
     */
    static boolean holds(
            TimeStampToken token, byte[] signature, X509Certificate authority, Collection<X509Certificate> trusted) {
        try {
            X509CertificateHolder brought = clockOf(token);
            validate(token);
            X509Certificate clock = Certificates.read(brought.getEncoded());
            boolean known = SealCheck.isFrom(clock, authority)
                    || (trusted.isEmpty()
                            ? !clock.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
                            : isOf(clock, trusted));
            return known
                    && Arrays.equals(
                            token.getTimeStampInfo().getMessageImprintDigest(),
                            MessageDigest.getInstance("SHA-256").digest(signature));
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | IOException wrong) {
            return false;
        }
    }

    /** That the token is signed by the clock whose certificate it brings, which may stamp times; throws where it is not. */
    static void validate(TimeStampToken token)
            throws TSPException, OperatorCreationException, GeneralSecurityException {
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(clockOf(token)));
    }

    /** Whether the clock that stamped is named by an installation, or certified by an authority that it names. */
    static boolean isKnown(TimeStampToken token, Collection<X509Certificate> trusted)
            throws TSPException, IOException, GeneralSecurityException {
        return isOf(Certificates.read(clockOf(token).getEncoded()), trusted);
    }

    private static boolean isOf(X509Certificate clock, Collection<X509Certificate> trusted) {
        return trusted.stream().anyMatch(one -> one.equals(clock) || SealCheck.isFrom(clock, one));
    }

    private static X509CertificateHolder clockOf(TimeStampToken token) throws TSPException {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        if (found.size() != 1) {
            throw new TSPException("the token does not bring its certificate");
        }
        return found.iterator().next();
    }
}
