package org.wageaccord.documents.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a time-stamping authority over HTTP, as RFC 3161 says. */
final class RemoteClock implements TimeStamps {

    private static final int NONCE_BITS = 64;
    private static final int DONE = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final Duration within;
    private final Collection<X509Certificate> known;
    private final HttpClient http;

    /** @param known the clocks, or the authorities of clocks, whose stamps hold when papers are checked */
    RemoteClock(String address, Duration within, Collection<X509Certificate> known) {
        this.address = URI.create(address);
        this.within = within;
        this.known = known;
        this.http = HttpClient.newBuilder().connectTimeout(within).build();
    }

    @Override
    public byte[] over(byte[] content) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256,
                    MessageDigest.getInstance("SHA-256").digest(content),
                    new BigInteger(NONCE_BITS, RANDOM));
            TimeStampResponse answer = new TimeStampResponse(post(request.getEncoded()));
            answer.validate(request);
            if (answer.getTimeStampToken() == null) {
                throw new SealFailed(
                        "the time-stamping authority " + address + " refused: " + answer.getStatusString());
            }
            if (!StampCheck.isKnown(answer.getTimeStampToken(), known)) {
                throw new SealFailed("the time-stamping authority " + address
                        + " stamps with a certificate that wage-accord.seal.time-stamp-certificates does not name");
            }
            return answer.getTimeStampToken().getEncoded();
        } catch (IOException | TSPException | GeneralSecurityException e) {
            throw new SealFailed("no time stamp from " + address, e);
        }
    }

    @Override
    public boolean isOutside() {
        return true;
    }

    private byte[] post(byte[] request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(within)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != DONE) {
                throw new IOException("answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
