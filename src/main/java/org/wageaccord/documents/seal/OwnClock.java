package org.wageaccord.documents.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stamps with the legal clock of this installation: for demonstrations and tests, and where no authority is named. */
final class OwnClock implements TimeStamps {

    /** "Any policy": this clock promises none. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.5.29.32.0");

    private static final int SERIAL_BITS = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HeldKey key;
    private final Clock clock;

    OwnClock(HeldKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public byte[] over(byte[] content) {
        try {
            TimeStampRequestGenerator request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return answer(request.generate(
                    TSPAlgorithms.SHA256, MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (GeneralSecurityException e) {
            throw new SealFailed("no time stamp", e);
        }
    }

    @Override
    public boolean isOutside() {
        return false;
    }

    /** The token for a request as it came, e.g. over HTTP. */
    byte[] answer(TimeStampRequest request) {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(key.algorithm(), key.key(), key.certificate()),
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    POLICY);
            tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return tokens.generate(request, new BigInteger(SERIAL_BITS, RANDOM), Date.from(clock.instant()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new SealFailed("no time stamp", e);
        }
    }
}
