package org.wageaccord.documents.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.wageaccord.documents.Signatory;

/** Writes certificates: of the city's authority, of its clock, and one for each act of signing. */
final class Certificates {

    /** The URI under which the digest that was confirmed stands in the certificate of an act. */
    static final String CONFIRMED = "urn:wage-accord:confirmed:sha256:";

    /**
     * Valid for so short a time that nobody need ask whether it was revoked (ETSI EN 319 412-1, validity assured short term): the
     * key is forgotten after its one signature.
     */
    private static final ASN1ObjectIdentifier SHORT_TERM = new ASN1ObjectIdentifier("0.4.0.194121.2.1");

    /** Before and after every legal clock, the training clock included. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("2099-12-31T16:00:00Z");
    private static final int SERIAL_BITS = 120;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    static KeyPair freshKey() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return keys.generateKeyPair();
    }

    /** An authority that signs its own certificate. */
    static HeldKey authority(String name) throws GeneralSecurityException {
        try {
            KeyPair keys = freshKey();
            X500Name self = name(name, name);
            X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    self, serial(), Date.from(FIRST), Date.from(LAST), self, keys.getPublic());
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            certificate.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            HeldKey unsigned = new HeldKey(keys.getPrivate(), List.of());
            return new HeldKey(keys.getPrivate(), List.of(signed(certificate, unsigned)));
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** The clock of the authority, which may do nothing but stamp times. */
    static HeldKey clock(HeldKey authority, String name) throws GeneralSecurityException {
        try {
            KeyPair keys = freshKey();
            X509v3CertificateBuilder certificate = issued(authority, name(name, name), FIRST, LAST, keys);
            certificate.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return held(keys, certificate, authority);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** A key for one act (事件证书): it says who, for whom, by which receipt, over which digest, and is used once. */
    static HeldKey act(HeldKey authority, Signatory who, Instant now) throws GeneralSecurityException {
        return act(authority, who, now, freshKey());
    }

    /** The same for a key that is there already. */
    static HeldKey act(HeldKey authority, Signatory who, Instant now, KeyPair keys) throws GeneralSecurityException {
        try {
            X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.O, who.party())
                    .addRDN(BCStyle.T, who.capacity())
                    .addRDN(BCStyle.CN, who.name());
            if (who.act() != null) {
                subject.addRDN(BCStyle.SERIALNUMBER, who.act().toString());
            }
            Instant from = (who.at().isBefore(now) ? who.at() : now).minus(1, ChronoUnit.MINUTES);
            X509v3CertificateBuilder certificate =
                    issued(authority, subject.build(), from, now.plus(1, ChronoUnit.DAYS), keys);
            certificate.addExtension(SHORT_TERM, false, DERNull.INSTANCE);
            if (who.confirmed() != null) {
                GeneralName digest =
                        new GeneralName(GeneralName.uniformResourceIdentifier, CONFIRMED + who.confirmed());
                certificate.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(digest));
            }
            return held(keys, certificate, authority);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X509v3CertificateBuilder issued(
            HeldKey authority, X500Name subject, Instant from, Instant until, KeyPair keys)
            throws GeneralSecurityException, IOException {
        X509Certificate issuer = authority.certificate();
        X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                serial(),
                Date.from(from),
                Date.from(until),
                subject,
                keys.getPublic());
        certificate.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return certificate;
    }

    private static HeldKey held(KeyPair keys, X509v3CertificateBuilder certificate, HeldKey authority)
            throws GeneralSecurityException {
        return new HeldKey(keys.getPrivate(), List.of(signed(certificate, authority), authority.certificate()));
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, HeldKey by)
            throws GeneralSecurityException {
        try {
            byte[] encoded = certificate
                    .build(new JcaContentSignerBuilder(by.algorithm()).build(by.key()))
                    .getEncoded();
            return read(encoded);
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    static X500Name name(String common, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
    }
}
