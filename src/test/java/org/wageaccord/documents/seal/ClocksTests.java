package org.wageaccord.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.audit.CheckpointWitness;
import org.wageaccord.documents.Signatory;

/** Whose stamps hold: those of the city's own clock, and of clocks that an installation names. */
class ClocksTests {

    private static final byte[] CONTENT = "集体合同".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Signatory officer = Signatory.of("周某", "永康市人力资源和社会保障局", "审查员", TestSeals.NOW);

    @Test
    void aTimeStampingAuthorityIsAskedOverHttp() throws Exception {
        TestSeals.of(folder);
        HeldKey clock = TestSeals.city(folder).clock();
        Instant stamped = Instant.parse("2026-04-17T03:00:00Z");
        HttpServer authority = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        authority.createContext("/tsa", exchange -> {
            byte[] answer = answer(clock, exchange.getRequestBody().readAllBytes(), stamped);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        authority.createContext("/down", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        authority.start();
        try {
            String at = "http://127.0.0.1:" + authority.getAddress().getPort();
            Seals seals = TestSeals.of(folder, "", List.of(), at + "/tsa");
            SealFinding found = SealCheck.of(CONTENT, seals.sign(CONTENT, officer), seals.trusted());
            assertThat(found.holds()).isTrue();
            assertThat(found.at()).isEqualTo(stamped);
            Seals without = TestSeals.of(folder, "", List.of(), at + "/down");
            assertThatThrownBy(() -> without.sign(CONTENT, officer))
                    .isInstanceOf(SealFailed.class)
                    .hasMessageContaining("no time stamp from")
                    .hasMessageContaining("503");
        } finally {
            authority.stop(0);
        }
    }

    /** A clock of the platform's own proves nothing against who runs the platform, and is not passed off as a witness. */
    @Test
    void aCheckpointIsStampedByTheSameClockAndSaysWhetherThatIsSomebodyElses() throws Exception {
        Seals own = TestSeals.of(folder);
        CheckpointWitness.Stamp stamp = new CheckpointStamps(own).stamp(CONTENT);
        assertThat(stamp.outside()).isFalse();
        assertThat(stamp.at()).isEqualTo(TestSeals.NOW);
        assertThat(StampFinding.of(stamp.token(), CONTENT, own.trusted()))
                .isEqualTo(new StampFinding(stamp.clock(), TestSeals.NOW, null));
        HeldKey clock = TestSeals.city(folder).clock();
        HttpServer authority = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        authority.createContext("/tsa", exchange -> {
            byte[] answer = answer(clock, exchange.getRequestBody().readAllBytes(), TestSeals.NOW);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        authority.start();
        try {
            String at = "http://127.0.0.1:" + authority.getAddress().getPort();
            assertThat(new CheckpointStamps(TestSeals.of(folder, "", List.of(), at + "/tsa"))
                            .stamp(CONTENT)
                            .outside())
                    .isTrue();
            CheckpointStamps none = new CheckpointStamps(TestSeals.of(folder, "", List.of(), at + "/none"));
            assertThatThrownBy(() -> none.stamp(CONTENT))
                    .isInstanceOf(CheckpointWitness.NoStamp.class)
                    .hasMessageContaining("no time stamp from")
                    .hasMessageContaining("404");
        } finally {
            authority.stop(0);
        }
    }

    /** The token of the time lies beside the signature: anybody could put another there, so the clock must be known. */
    @Test
    void onlyTheStampOfAKnownClockHolds() throws Exception {
        HeldKey stranger = Certificates.clock(Certificates.authority("某时间戳机构"), "时间戳");
        CityAuthority city = CityAuthority.in(folder.resolve("city.p12"), "wage-accord", "永康市", TestSeals.NOW);
        byte[] cms = Cms.sign(
                CONTENT,
                city.keyFor(officer, TestSeals.NOW).orElseThrow(),
                new OwnClock(stranger, TestSeals.at(TestSeals.NOW)));
        X509Certificate authority = city.authority().certificate();
        assertThat(SealCheck.of(CONTENT, cms, List.of(authority)).fault()).isEqualTo(SealFinding.Fault.WRONG_TIME);
        assertThat(SealCheck.of(CONTENT, cms, List.of(authority, stranger.certificate()))
                        .holds())
                .isTrue();
    }

    @Test
    void theClocksOfATimeStampingAuthorityAreNamedByTheirCertificates() throws Exception {
        HeldKey authority = Certificates.authority("某时间戳机构");
        HeldKey stranger = Certificates.clock(authority, "时间戳");
        HttpServer remote = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        remote.createContext("/", exchange -> {
            byte[] answer = answer(stranger, exchange.getRequestBody().readAllBytes(), TestSeals.NOW);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        remote.start();
        try {
            String url = "http://127.0.0.1:" + remote.getAddress().getPort();
            assertThatThrownBy(() -> stampedBy(url, null).sign(CONTENT, officer))
                    .isInstanceOf(SealFailed.class)
                    .hasMessageContaining("time-stamp-certificates");
            Seals named = stampedBy(url, stranger.certificate());
            assertThat(SealCheck.of(CONTENT, named.sign(CONTENT, officer), named.trusted())
                            .clock())
                    .isEqualTo("时间戳");
            assertThatThrownBy(() -> stampedBy(url, authority.certificate()))
                    .hasMessageContaining("none of an authority");
        } finally {
            remote.stop(0);
        }
    }

    private Seals stampedBy(String url, @Nullable X509Certificate clock) throws Exception {
        Path pem = folder.resolve("clocks.pem");
        if (clock != null) {
            Files.writeString(
                    pem,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(clock.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        }
        return TestSeals.of(
                folder,
                new SealSettings(
                        "",
                        "wage-accord",
                        List.of(),
                        url,
                        clock == null ? null : pem.toString(),
                        Duration.ofSeconds(2),
                        TestSeals.FRESH));
    }

    private static byte[] answer(HeldKey clock, byte[] request, Instant at) throws IOException {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(clock.algorithm(), clock.key(), clock.certificate()),
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3"));
            tokens.addCertificates(new JcaCertStore(clock.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generateGrantedResponse(
                            new TimeStampRequest(new ByteArrayInputStream(request)),
                            BigInteger.valueOf(PKIStatus.GRANTED + 7L),
                            Date.from(at))
                    .getEncoded();
        } catch (GeneralSecurityException | TSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }
}
