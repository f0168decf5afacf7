package org.wageaccord.documents.seal;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** Checks the SM2 value beside a file with nothing but the two; needs no database and no network. */
public final class NationalCheck {

    private NationalCheck() {}

    /**
     * What a value says.
     *
     * @param fault why it does not hold; null where it does
     * @param at the moment of the legal clock; null where it cannot be read
     * @param sm3 digest of the file, in hexadecimal digits
     * @param certificate SM3 of the certificate that came along
     */
    public record Finding(
            @Nullable Fault fault, String name, @Nullable Instant at, String sm3, String certificate) {
        public boolean holds() {
            return fault == null;
        }
    }

    /** Why a value does not hold. */
    public enum Fault {
        MALFORMED,
        CHANGED,
        OTHER_CERTIFICATE
    }

    /** @param trusted PEM of the certificate that the value must be of; null to take the one that it brings along */
    @SuppressWarnings("PMD.AvoidCatchingGenericException") // the library answers broken input with any exception
    public static Finding of(byte[] file, byte[] cms, @Nullable String trusted) {
        String sm3 = HexFormat.of().formatHex(new SM3.Digest().digest(file));
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(file), cms);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1 || !signed.isDetachedSignature()) {
                return new Finding(Fault.MALFORMED, "", null, sm3, "");
            }
            SignerInformation signer = signers.iterator().next();
            Collection<X509CertificateHolder> own = signed.getCertificates().getMatches(signer.getSID());
            if (own.size() != 1 || !isNational(signer)) {
                return new Finding(Fault.MALFORMED, "", null, sm3, "");
            }
            X509CertificateHolder certificate = own.iterator().next();
            return new Finding(
                    fault(signer, certificate, trusted),
                    SealCheck.part(certificate.getSubject(), BCStyle.CN),
                    time(signer),
                    sm3,
                    HexFormat.of().formatHex(new SM3.Digest().digest(certificate.getEncoded())));
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException broken) {
            return new Finding(Fault.MALFORMED, "", null, sm3, "");
        }
    }

    private static boolean isNational(SignerInformation signer) {
        return GMObjectIdentifiers.sm3.getId().equals(signer.getDigestAlgOID())
                && GMObjectIdentifiers.sm2sign_with_sm3.getId().equals(signer.getEncryptionAlgOID());
    }

    private static @Nullable Fault fault(
            SignerInformation signer, X509CertificateHolder certificate, @Nullable String trusted)
            throws IOException, GeneralSecurityException {
        if (trusted != null && !Arrays.equals(certificate.getEncoded(), read(trusted))) {
            return Fault.OTHER_CERTIFICATE;
        }
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(NationalKey.ALGORITHMS)
                            .build(certificate))
                    ? null
                    : Fault.CHANGED;
        } catch (CMSException changed) {
            return Fault.CHANGED;
        } catch (OperatorCreationException unusable) {
            return Fault.MALFORMED;
        }
    }

    private static byte @Nullable [] read(String pem) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            return parser.readObject() instanceof X509CertificateHolder found ? found.getEncoded() : null;
        }
    }

    private static @Nullable Instant time(SignerInformation signer) {
        Attribute at = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        Date told = at == null
                ? null
                : Time.getInstance(at.getAttrValues().getObjectAt(0)).getDate();
        return told == null ? null : told.toInstant();
    }
}
