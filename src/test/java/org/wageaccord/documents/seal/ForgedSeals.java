package org.wageaccord.documents.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Signatory;

/** Signatures as somebody makes them who does not hold the keys of the city, and honest ones taken apart and put together anew. */
public final class ForgedSeals {

    private static final BigInteger ORDER =
            new BigInteger("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", 16);

    private final CityAuthority honest;
    private final CityAuthority forger;
    private final byte[] content;
    private final ContentInfo envelope;
    private final SignedData data;
    private final SignerInfo signer;
    private final Map<String, byte[]> made = new LinkedHashMap<>();

    private ForgedSeals(byte[] content, byte[] cms, Path honest, Path forger) {
        this.honest = TestSeals.city(honest);
        this.forger = TestSeals.city(forger);
        this.content = content;
        this.envelope = ContentInfo.getInstance(cms);
        this.data = SignedData.getInstance(envelope.getContent());
        this.signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    }

    /** Forgeries by what was done, from an honest signature over the content by that person. */
    public static Map<String, byte[]> of(byte[] content, byte[] cms, Signatory who, Path honest, Path forger) {
        try {
            ForgedSeals work = new ForgedSeals(content, cms, honest, forger);
            work.times();
            work.people(who);
            work.envelopes();
            return work.made;
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void times() throws GeneralSecurityException, IOException {
        byte[] signature = signer.getEncryptedDigest().getOctets();
        HeldKey stranger = Certificates.authority("另一家签章机构");
        put("no time", stamped(signature, null));
        put(
                "time of a forged clock of the same name",
                stamped(signature, clock(forger.clock()).over(signature)));
        put(
                "time of a clock of another authority",
                stamped(
                        signature,
                        clock(Certificates.clock(stranger, "永康市薪协商时间戳")).over(signature)));
        put(
                "time over another signature",
                stamped(signature, clock(honest.clock()).over(new byte[] {1})));
        byte[] mirrored = mirrored(signature);
        put("the other value of the same signature", stamped(mirrored, token()));
        put(
                "the other value, stamped by a stranger",
                stamped(mirrored, clock(Certificates.clock(stranger, "时间戳")).over(mirrored)));
    }

    private void people(Signatory who) throws GeneralSecurityException, IOException, OperatorCreationException {
        HeldKey foreign = Certificates.act(forger.authority(), who, TestSeals.NOW);
        X509Certificate own = Certificates.read(
                data.getCertificates().getObjectAt(0).toASN1Primitive().getEncoded());
        HeldKey twin = twin(own);
        put(
                "certificate of the same names and number",
                certified(twin.certificate(), honest.authority().certificate()));
        put(
                "certificate of another authority",
                certified(foreign.certificate(), forger.authority().certificate()));
        put("one certificate more", certified(own, honest.authority().certificate(), foreign.certificate()));
        put("no certificate", certified());
        for (HeldKey key : List.of(foreign, twin)) {
            String whose = key == twin ? "the twin of the certificate" : "a forged certificate";
            put("signed with " + whose + " by the forger's clock", Cms.sign(content, key, clock(forger.clock())));
            put("signed with " + whose + " by the honest clock", Cms.sign(content, key, clock(honest.clock())));
            HeldKey posing = new HeldKey(
                    key.key(), List.of(key.certificate(), honest.authority().certificate()));
            put(
                    "signed with " + whose + " beside the honest authority",
                    Cms.sign(content, posing, clock(honest.clock())));
        }
        HeldKey stolen = new HeldKey(
                Certificates.freshKey().getPrivate(),
                List.of(own, honest.authority().certificate()));
        put("signed with a fresh key under the honest certificate", Cms.sign(content, stolen, clock(honest.clock())));
        put(
                "signed by the clock",
                Cms.sign(
                        content,
                        new HeldKey(forger.clock().key(), honest.clock().chain()),
                        clock(honest.clock())));
        HeldKey middle = Certificates.act(new HeldKey(foreign.key(), List.of(own)), who, TestSeals.NOW);
        put("certified by the certificate of a signatory", Cms.sign(content, middle, clock(honest.clock())));
    }

    private void envelopes() throws IOException {
        put("nobody signs", signers());
        put("the signer stands twice", signers(signer, signer));
        put(
                "nothing is signed along",
                signers(new SignerInfo(
                        signer.getSID(),
                        signer.getDigestAlgorithm(),
                        (ASN1Set) null,
                        signer.getDigestEncryptionAlgorithm(),
                        signer.getEncryptedDigest(),
                        signer.getUnauthenticatedAttributes())));
        put("no signature", signers(with(new byte[0], signer.getUnauthenticatedAttributes())));
        put(
                "another kind of content",
                new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(new byte[] {1, 2, 3}))
                        .getEncoded("DER"));
        put(
                "the content within",
                new ContentInfo(
                                envelope.getContentType(),
                                new SignedData(
                                        data.getDigestAlgorithms(),
                                        new ContentInfo(
                                                PKCSObjectIdentifiers.data, new DEROctetString(new byte[] {1, 2, 3})),
                                        data.getCertificates(),
                                        data.getCRLs(),
                                        data.getSignerInfos()))
                        .getEncoded("DER"));
    }

    /** A certificate that says what the honest one says, number and issuer included, of the forger's key. */
    private HeldKey twin(X509Certificate own) throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair keys = Certificates.freshKey();
        X509v3CertificateBuilder copy = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(own.getIssuerX500Principal().getEncoded()),
                own.getSerialNumber(),
                own.getNotBefore(),
                own.getNotAfter(),
                X500Name.getInstance(own.getSubjectX500Principal().getEncoded()),
                keys.getPublic());
        X509Certificate twin = Certificates.read(copy.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .build(forger.authority().key()))
                .getEncoded());
        return new HeldKey(keys.getPrivate(), List.of(twin, forger.authority().certificate()));
    }

    private OwnClock clock(HeldKey key) {
        return new OwnClock(key, TestSeals.at(TestSeals.NOW));
    }

    private byte[] token() throws IOException {
        Attribute time =
                Attribute.getInstance(signer.getUnauthenticatedAttributes().getObjectAt(0));
        return time.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    }

    /** For every valid signature on a curve there is a second one that anybody can reckon. */
    private static byte[] mirrored(byte[] signature) throws IOException {
        ASN1Sequence parts = ASN1Sequence.getInstance(signature);
        ASN1EncodableVector other = new ASN1EncodableVector();
        other.add(parts.getObjectAt(0));
        other.add(new ASN1Integer(
                ORDER.subtract(ASN1Integer.getInstance(parts.getObjectAt(1)).getValue())));
        return new DERSequence(other).getEncoded("DER");
    }

    private byte[] stamped(byte[] signature, byte @Nullable [] token) throws IOException {
        return signers(with(
                signature,
                Optional.ofNullable(token)
                        .map(ForgedSeals::attribute)
                        .map(time -> (ASN1Set) new DERSet(time))
                        .orElse(null)));
    }

    private static Attribute attribute(byte[] token) {
        try {
            return new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignerInfo with(byte[] signature, @Nullable ASN1Set unsigned) {
        return new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(),
                new DEROctetString(signature),
                unsigned);
    }

    private byte[] signers(SignerInfo... signers) throws IOException {
        return of(data.getCertificates(), new DERSet(signers));
    }

    private byte[] certified(X509Certificate... certificates) throws GeneralSecurityException, IOException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (X509Certificate one : certificates) {
            all.add(ASN1Primitive.fromByteArray(one.getEncoded()));
        }
        return of(new DERSet(all), data.getSignerInfos());
    }

    private byte[] of(ASN1Set certificates, ASN1Set signers) throws IOException {
        SignedData other = new SignedData(
                data.getDigestAlgorithms(), data.getEncapContentInfo(), certificates, data.getCRLs(), signers);
        return new ContentInfo(envelope.getContentType(), other).getEncoded("DER");
    }

    private void put(String how, byte[] cms) {
        made.put(how, cms);
    }
}
