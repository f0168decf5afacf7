package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.GrowthProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.SignedNote;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Recorded;

/** Checkpoints for everybody, and how sealing stands for auditor and operator. */
@SpringBootTest
@AutoConfigureMockMvc
class CheckpointPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerStamps stamps;

    private final Actor auditor = person("审某", "AU");
    private final Actor operator = person("系某", "SA");
    private final Actor chief = person("陈某", "WC");

    private record Tried(CaseNumber caseNumber, String act) implements Recorded {}

    private static Actor person(String name, String role) {
        return new Actor(new ActorId(UUID.randomUUID()), name, role);
    }

    private void act() {
        transaction.executeWithoutResult(tx -> Acting.as(
                chief, () -> events.publishEvent(new Tried(new CaseNumber("永", 2026, 960_001), "access.signedIn"))));
        SealNow.all(context);
    }

    @BeforeEach
    void somethingIsSealed() {
        act();
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
            response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
            return response;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String open(String address) throws Exception {
        MockHttpServletResponse response = send(get(address));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    @Test
    void anybodyKeepsKeyAndCheckpointAndLaterSeesThatTheLedgerOnlyGrew() throws Exception {
        LogKey key = LogKey.parse(open("/ledger/key").strip());
        SignedNote earlier = SignedNote.parse(open("/ledger/checkpoint"));
        assertThat(earlier.isSignedBy(key)).isTrue();
        act();
        SignedNote later = SignedNote.parse(open("/ledger/checkpoint"));
        long from = Checkpoint.parse(earlier.text()).size();
        long to = Checkpoint.parse(later.text()).size();
        assertThat(to).isGreaterThan(from);
        GrowthProof growth = GrowthProof.parse(open("/ledger/growth?from=" + from + "&to=" + to));
        assertThat(growth.holds(key)).isTrue();
        assertThat(growth.from()).isEqualTo(earlier.whole());
        assertThat(send(get("/ledger/growth?from=" + to + "&to=" + from)).getStatus())
                .isEqualTo(404);
        assertThat(send(get("/ledger/growth?from=1&to=" + Long.MAX_VALUE)).getStatus())
                .isEqualTo(404);
        assertThat(send(get("/ledger/growth?from=-1&to=" + to)).getStatus()).isEqualTo(404);
    }

    @Test
    void anybodyFetchesTheStampedCheckpointWithItsTokenAndAuditorAndOperatorSeeWhoseClockItWas() throws Exception {
        context.getBean(Stamping.class).look();
        long size = stamps.newest().orElseThrow().size();
        SignedNote note = SignedNote.parse(open("/ledger/checkpoint/stamped"));
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(size);
        assertThat(note.isSignedBy(LogKey.parse(open("/ledger/key").strip()))).isTrue();
        MockHttpServletResponse token = send(get("/ledger/checkpoint/stamped.tst?size=" + size));
        TimeStampToken read = new TimeStampToken(new CMSSignedData(token.getContentAsByteArray()));
        assertThat(HexFormat.of().formatHex(read.getTimeStampInfo().getMessageImprintDigest()))
                .isEqualTo(Digest.of(note.whole()));
        assertThat(send(get("/ledger/checkpoint")).getHeader("Link")).contains("/ledger/checkpoint/stamped");
        assertThat(send(get("/ledger/checkpoint/stamped.tst?size=" + Long.MAX_VALUE))
                        .getStatus())
                .isEqualTo(404);
        Document page = page(operator);
        assertThat(page.getElementById("stamp").text()).contains("时间戳", "时钟是平台自己的");
        assertThat(page.select("#unstamped")).isEmpty();
    }

    @Test
    void auditorAndOperatorSeeHowSealingStandsAndNobodyElseDoes() throws Exception {
        for (Actor reader : new Actor[] {auditor, operator}) {
            Document page = page(reader);
            assertThat(page.select("main .good").text()).contains("封存正常");
            assertThat(page.select("main").text()).contains(open("/ledger/key").strip());
            assertThat(page.select(".timeline > li")).isNotEmpty();
            assertThat(page.select("form#begin")).isEmpty();
        }
        assertThat(Acting.as(chief, () -> send(get("/audit/checkpoints").with(user("chief"))))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void noNewLogIsBegunWhileNothingIsWrongAndOnlyTheOperatorMay() {
        assertThat(refused(operator, "试一试")).contains("不需要开始新的日志");
        assertThat(refused(operator, " ")).contains("请写明理由");
        assertThat(refused(auditor, "试一试")).contains("只有系统管理员");
        assertThat(Acting.as(
                                chief,
                                () -> send(post("/audit/logs")
                                        .param("reason", "x")
                                        .with(user("chief"))
                                        .with(csrf())))
                        .getStatus())
                .isEqualTo(403);
    }

    private String refused(Actor who, String reason) {
        return Acting.as(who, () -> {
            try {
                return String.valueOf(web.perform(post("/audit/logs")
                                .param("reason", reason)
                                .with(user("x"))
                                .with(csrf()))
                        .andReturn()
                        .getFlashMap()
                        .get("refused"));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private Document page(Actor reader) {
        return Acting.as(reader, () -> {
            try {
                MockHttpServletResponse response =
                        send(get("/audit/checkpoints").with(user("reader")));
                assertThat(response.getStatus()).isEqualTo(200);
                return Jsoup.parse(response.getContentAsString());
            } catch (java.io.UnsupportedEncodingException e) {
                throw new AssertionError(e);
            }
        });
    }
}
