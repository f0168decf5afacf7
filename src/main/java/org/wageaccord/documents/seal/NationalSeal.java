package org.wageaccord.documents.seal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A second value beside a signed file, by the national algorithms: an SM2 signature over its SM3 digest, as detached CMS. It
 * covers the whole file with all signatures in it, for archives and offices that may rely on these algorithms only.
 */
public class NationalSeal {

    private final NationalKey key;
    private final Clock clock;

    NationalSeal(NationalKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The value over a file, as CMS (DER) with its certificate; {@link SealFailed} where none can be made. */
    public byte[] over(byte[] file) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(NationalKey.ALGORITHMS)
                            .build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(now()))
                    .build(
                            new JcaContentSignerBuilder(NationalKey.SM2_WITH_SM3)
                                    .setProvider(NationalKey.ALGORITHMS)
                                    .build(key.key()),
                            key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(file), false)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException | IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new SealFailed("no SM2 value", e);
        }
    }

    /** By the legal clock, not by the machine's. */
    private AttributeTable now() {
        Hashtable<Object, Object> attributes = new Hashtable<>();
        attributes.put(
                CMSAttributes.signingTime,
                new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(clock.instant())))));
        return new AttributeTable(attributes);
    }

    /** The certificate of the key as text (PEM), by which anybody checks values offline. */
    public String certificate() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(key.certificate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
