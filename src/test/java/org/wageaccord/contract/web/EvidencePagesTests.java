package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wageaccord.access.Role;
import org.wageaccord.contract.DelegationTerms;
import org.wageaccord.contract.EvidenceReaders.Sight;
import org.wageaccord.contract.SaidReaders;
import org.wageaccord.contract.SigningMandate;
import org.wageaccord.contract.TextSigners;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** 签署证据: all that is known of each signature, from where it came for the two sides and the auditor only. */
class EvidencePagesTests extends PageOfTheAgreement {

    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    private static final Actor REVIEWER = actor("审查员", Role.CU);
    private static final Actor BUREAU = actor("审查员", Role.HB);

    @Autowired
    SaidReaders readers;

    @Autowired
    TextSigners signers;

    @BeforeEach
    void readers() {
        readers.say(CHAIR.id(), Sight.WHOLE);
        readers.say(MANAGER.id(), Sight.WHOLE);
        readers.say(REVIEWER.id(), Sight.WITHOUT_ORIGIN);
        readers.say(BUREAU.id(), Sight.WITHOUT_ORIGIN);
    }

    private void signs(Actor who, String address, String agent) {
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        MockHttpServletResponse signed = send(
                who,
                post("/cases/" + caseNumber.slug() + "/sign")
                        .param("digest", DIGEST)
                        .param("read", "true")
                        .param("password", PASSWORD)
                        .header("User-Agent", agent)
                        .with(from));
        assertThat(signed.getStatus()).isEqualTo(303);
    }

    private Document page(Actor who) {
        return page(who, "/evidence");
    }

    private static Element card(Document page, Side side) {
        return page.selectFirst("#signers > ." + side);
    }

    @Test
    void beforeAnybodySignedThePageSaysWhatComesNext() {
        assertThat(page(CHAIR).select("main").text()).contains("还没有人签字");
        frozenAndPassed();
        assertThat(page(CHAIR).select("main").text()).contains("还没有人签字");
    }

    @Test
    void theRequestOfTheSignerIsWhatThePageTells() {
        frozenAndPassed();
        at("2026-04-17T14:10");
        signs(CHAIR, "2001:db8::7", ANDROID + "\u0007");
        at("2026-04-17T15:20");
        signs(MANAGER, "192.0.2.7", "something never heard of");
        Document page = page(CHAIR);
        Element workers = card(page, Side.WORKERS);
        assertThat(workers.text())
                .contains("陈某", "职工方首席代表", "2026年4月17日 14:10（北京时间）", "登录密码", "以本人的身份签署")
                .contains("Chrome · Android", "2001:db8:0:0::/64", "与签署时写入留痕的一致");
        assertThat(workers.select("details code").text()).isEqualTo(ANDROID);
        assertThat(workers.select("details[open]")).isEmpty();
        assertThat(card(page, Side.ENTERPRISE).text()).contains("192.0.2.7", "认不出的浏览器", "something never heard of");
        assertThat(page.select("#paper code").eachText()).contains(DIGEST);
        assertThat(page.select("#events li").eachText().stream().map(line -> line.replaceAll(" .*", "")))
                .containsSubsequence("第", "陈某在合同上签字，以登录密码确认本人", "应某在合同上签字，以登录密码确认本人");
    }

    @Test
    void whoReviewsTheTextSeesNeitherAddressNorDevice() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        Document page = page(REVIEWER);
        assertThat(card(page, Side.WORKERS).select(".origin, .device").eachText())
                .containsExactly("只供双方和审计员查阅", "只供双方和审计员查阅");
        assertThat(page.html()).doesNotContain("192.0.2.7", "Android");
    }

    @Test
    void strangersGetNothingAndTheBureauNothingBeforeItMayReadTheText() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        assertThat(send(STRANGER, get("/cases/" + caseNumber.slug() + "/evidence"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(BUREAU).select("main").text()).contains("全文现在还不能看").doesNotContain(CHAIR.name());
        signs(MANAGER, "192.0.2.8", ANDROID);
        assertThat(page(BUREAU).select("#signers > section")).hasSize(2);
    }

    @Test
    void noCacheKeepsThePage() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        assertThat(send(CHAIR, get("/cases/" + caseNumber.slug() + "/evidence")).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aSignatureFromBeforeIsToldAsNotRecorded() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS);
        assertThat(card(page(CHAIR), Side.WORKERS).select(".origin, .device").eachText())
                .containsExactly("未记录", "未记录");
    }

    /** Who changes the row behind the platform's back does not have the salted digest in the ledger changed with it. */
    @Test
    void anOriginThatTheLedgerDoesNotKnowIsTold() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        jdbc.sql("alter table contract.signature_origin disable trigger append_only")
                .update();
        try {
            jdbc.sql(
                            "update contract.signature_origin set address = '10.0.0.1' where signature in (select s.id from"
                                    + " contract.signature s join contract.frozen_text t on t.id = s.text where t.case_number = ?)")
                    .param(caseNumber.toString())
                    .update();
        } finally {
            jdbc.sql("alter table contract.signature_origin enable trigger append_only")
                    .update();
        }
        assertThat(card(page(CHAIR), Side.WORKERS).text()).contains("10.0.0.1", "与签署时写入留痕的不一致");
    }

    @Test
    void aDelegateIsToldWithScopeAndTermAndAVoidedDraftAsVoid() {
        contracts.freeze(text(5, DIGEST, Route.Way.SIGN_BEFORE_VOTE));
        UUID delegation = UUID.randomUUID();
        Actor deputy = actor("张三", Role.WR);
        signers.say(
                caseNumber,
                Side.WORKERS,
                SigningMandate.delegate(
                        deputy.id(), deputy.name(), CHAIR.name(), CHAIR.name(), delegation, "永薪协〔2026〕0001号-05"));
        signers.say(
                caseNumber,
                delegation,
                new DelegationTerms(
                        List.of("DRAFT", "CONTRACT"), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), null));
        signs(deputy, "192.0.2.7", ANDROID);
        assertThat(card(page(CHAIR), Side.WORKERS).text())
                .contains("张三", "草案", "授权委托书 永薪协〔2026〕0001号-05", "签署合同")
                .contains("委托期限：2026年4月1日 至 2026年4月30日");
        signs(MANAGER, "192.0.2.8", ANDROID);
        contracts.notPassed(caseNumber, "草案未获职工代表大会通过");
        Document voided = page(CHAIR);
        assertThat(voided.select("#signers .pill.refused")).hasSize(2);
        assertThat(voided.select("#events").text()).contains("草案未获职工代表大会通过");
    }

    @Test
    void theReceiptLeadsToTheEvidence() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        assertThat(page(CHAIR, "/sign").select("#evidence").attr("href"))
                .isEqualTo("/cases/" + caseNumber.slug() + "/evidence");
    }

    /** One signature or two, one text or four: the page asks the database as often. */
    @Test
    void moreSignaturesAreNotMoreQueries() {
        frozenAndPassed();
        signs(CHAIR, "192.0.2.7", ANDROID);
        int one = queries();
        signs(MANAGER, "192.0.2.8", ANDROID);
        assertThat(queries()).isEqualTo(one);
        for (int version = 6; version < 9; version++) {
            contracts.freeze(text(version, DIGEST));
            contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
            signs(CHAIR, "192.0.2.7", ANDROID);
            signs(MANAGER, "192.0.2.8", ANDROID);
        }
        assertThat(page(CHAIR).select("#signers > section")).hasSize(2);
        assertThat(queries()).isEqualTo(one);
    }

    private int queries() {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = log.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            page(CHAIR);
        } finally {
            log.detachAppender(heard);
            log.setLevel(before);
        }
        List<String> asked = heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement"))
                .toList();
        assertThat(asked).isNotEmpty();
        return asked.size();
    }
}
