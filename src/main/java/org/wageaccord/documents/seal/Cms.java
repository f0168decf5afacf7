package org.wageaccord.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * Detached CMS as PAdES wants it: the certificate is bound in (signing-certificate-v2), no time is claimed by the signer, and
 * the token of a time-stamping authority over the signature is put beside it.
 */
final class Cms {

    private Cms() {}

    static byte[] sign(byte[] content, SealKey key, TimeStamps time) {
        try {
            X509Certificate certificate = key.chain().get(0);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(values -> signedAttributes(certificate, values))
                    .build(new Pen(key), new X509CertificateHolder(certificate.getEncoded())));
            generator.addCertificates(new JcaCertStore(
                    key.chain().subList(0, Math.min(2, key.chain().size()))));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
            SignerInformation signer =
                    signed.getSignerInfos().getSigners().iterator().next();
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signer, token(time.over(signer.getSignature())));
            return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped))
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException | IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new SealFailed("no signature", e);
        }
    }

    private static AttributeTable signedAttributes(X509Certificate certificate, Map<?, ?> values) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet((ASN1ObjectIdentifier)
                values.get(CMSAttributeTableGenerator.CONTENT_TYPE))));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[])
                values.get(CMSAttributeTableGenerator.DIGEST)))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(fingerprint(certificate))))));
        return new AttributeTable(attributes);
    }

    static byte[] fingerprint(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AttributeTable token(byte[] token) throws IOException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        return new AttributeTable(attributes);
    }

    /** Hands what is to be signed to the key, wherever that is. */
    private record Pen(SealKey key, ByteArrayOutputStream written) implements ContentSigner {

        Pen(SealKey key) {
            this(key, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
        }

        @Override
        public OutputStream getOutputStream() {
            return written;
        }

        @Override
        public byte[] getSignature() {
            try {
                return key.sign(written.toByteArray());
            } catch (GeneralSecurityException e) {
                throw new SealFailed("the key does not sign", e);
            }
        }
    }
}
