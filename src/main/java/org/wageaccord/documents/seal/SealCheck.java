package org.wageaccord.documents.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.seal.SealFinding.Fault;

/** Checks a signature with nothing but itself and what it covers; needs no database and no network. */
public final class SealCheck {

    private static final int URI = 6;

    private SealCheck() {}

    /**
     * Checks the signature over the content.
     *
     * @param trusted the authorities of which one must have certified the key; empty to take the one that the signature brings
     *     along, which {@link SealFinding#authority} then names for the reader to compare
     */
    @SuppressWarnings("PMD.AvoidCatchingGenericException") // the library answers broken input with any exception
    public static SealFinding of(byte[] content, byte[] cms, Collection<X509Certificate> trusted) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), cms);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1 || signed.getVersion() != 1 || !isEnvelope(signed)) {
                return SealFinding.malformed();
            }
            return finding(signers.iterator().next(), signed.getCertificates(), trusted);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException broken) {
            return SealFinding.malformed();
        }
    }

    private static boolean isEnvelope(CMSSignedData signed) {
        return PKCSObjectIdentifiers.signedData.equals(signed.toASN1Structure().getContentType())
                && PKCSObjectIdentifiers.data.getId().equals(signed.getSignedContentTypeOID())
                && signed.isDetachedSignature();
    }

    private static SealFinding finding(
            SignerInformation signer, Store<X509CertificateHolder> brought, Collection<X509Certificate> trusted)
            throws IOException, GeneralSecurityException {
        Collection<X509CertificateHolder> own = brought.getMatches(signer.getSID());
        if (own.size() != 1 || signer.getSignedAttributes() == null) {
            return SealFinding.malformed();
        }
        X509Certificate certificate = Certificates.read(own.iterator().next().getEncoded());
        X509Certificate authority = issuer(certificate, trusted.isEmpty() ? read(brought) : trusted);
        if (authority != null && !isOnly(brought, certificate, authority)) {
            return SealFinding.malformed();
        }
        TimeStampToken token = StampCheck.token(signer);
        Instant at =
                token == null ? null : token.getTimeStampInfo().getGenTime().toInstant();
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new SealFinding(
                fault(signer, certificate, authority, token, trusted),
                part(subject, BCStyle.CN),
                part(subject, BCStyle.O),
                part(subject, BCStyle.T),
                part(subject, BCStyle.SERIALNUMBER).isEmpty() ? null : part(subject, BCStyle.SERIALNUMBER),
                confirmed(certificate),
                at,
                part(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()), BCStyle.CN),
                authority == null ? "" : HexFormat.of().formatHex(Cms.fingerprint(authority)),
                token == null ? "" : StampCheck.clock(token));
    }

    private static @Nullable Fault fault(
            SignerInformation signer,
            X509Certificate certificate,
            @Nullable X509Certificate authority,
            @Nullable TimeStampToken token,
            Collection<X509Certificate> trusted) {
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return Fault.WRONG_CERTIFICATE;
            }
        } catch (CMSException changed) {
            return Fault.CONTENT_CHANGED;
        } catch (OperatorCreationException unusable) {
            return Fault.WRONG_CERTIFICATE;
        }
        if (!isBoundIn(signer, certificate)) {
            return Fault.WRONG_CERTIFICATE;
        }
        if (authority == null) {
            return Fault.UNKNOWN_AUTHORITY;
        }
        if (token == null || !StampCheck.holds(token, signer.getSignature(), authority, trusted)) {
            return Fault.WRONG_TIME;
        }
        Date at = token.getTimeStampInfo().getGenTime();
        return at.before(certificate.getNotBefore()) || at.after(certificate.getNotAfter()) ? Fault.EXPIRED : null;
    }

    private static boolean isBoundIn(SignerInformation signer, X509Certificate certificate) {
        Attribute bound = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (bound == null) {
            return false;
        }
        SigningCertificateV2 named =
                SigningCertificateV2.getInstance(bound.getAttrValues().getObjectAt(0));
        return Arrays.equals(named.getCerts()[0].getCertHash(), Cms.fingerprint(certificate));
    }

    static boolean isFrom(X509Certificate certificate, X509Certificate authority) {
        if (authority.getBasicConstraints() < 0) {
            return false;
        }
        try {
            certificate.verify(authority.getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** The first of the candidates that certified it. */
    private static @Nullable X509Certificate issuer(
            X509Certificate certificate, Collection<X509Certificate> candidates) {
        return candidates.stream()
                .filter(candidate -> isFrom(certificate, candidate))
                .findFirst()
                .orElse(null);
    }

    private static List<X509Certificate> read(Store<X509CertificateHolder> brought)
            throws IOException, GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (X509CertificateHolder holder : brought.getMatches(null)) {
            found.add(Certificates.read(holder.getEncoded()));
        }
        return found;
    }

    /** Nothing comes along but the certificate and its authority. */
    private static boolean isOnly(
            Store<X509CertificateHolder> brought, X509Certificate certificate, X509Certificate authority)
            throws IOException, GeneralSecurityException {
        for (X509Certificate one : read(brought)) {
            if (!one.equals(certificate) && !one.equals(authority)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String confirmed(X509Certificate certificate) throws GeneralSecurityException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        return names == null
                ? null
                : names.stream()
                        .filter(name -> Integer.valueOf(URI).equals(name.get(0)))
                        .map(name -> String.valueOf(name.get(1)))
                        .filter(name -> name.startsWith(Certificates.CONFIRMED))
                        .map(name -> name.substring(Certificates.CONFIRMED.length()))
                        .findFirst()
                        .orElse(null);
    }

    static String part(X500Name name, ASN1ObjectIdentifier kind) {
        RDN[] found = name.getRDNs(kind);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
