package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.contract.VoidedSignature;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.Supply;
import org.wageaccord.filing.Timeliness;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.Registry;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/**
 * The ways that go back before they go on, each told from the offer with the real engine over PostgreSQL: an incomplete
 * filing, an objection, a failed vote, no quorum, a refusal to sign. Lives in the city of the worked example, after it.
 */
@Story
@Order(2)
@DirtiesContext
class WaysBackStoryTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExampleCity city;

    @Autowired
    Filings filings;

    @Autowired
    Contracts contracts;

    @Autowired
    Revisions revisions;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Documents documents;

    @Autowired
    Notifications notifications;

    @Autowired
    Registry registry;

    @Autowired
    Statute statute;

    @Autowired
    Ledger ledger;

    @Autowired
    WebApplicationContext context;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        // a working day, so that terms are short
        city.at(city.now().plusDays(1).withHour(9).withMinute(0));
    }

    // ---------------------------------------------------------------- filing: incomplete

    @Test
    void anEnterpriseWithoutAUnionSuppliesInTimeWhatIsMissingAndIsAccepted() {
        walk = city.walk("e08");
        withoutUnion();
        walk.toTheTableGuided().agreeOn(walk.raised("6")).passes().bothSign();
        assertThat(filing().facts().materials())
                .hasEntrySatisfying(
                        "职工推举协商代表并经过半数同意的记录", record -> assertThat(record).contains("人同意", "胡晓芸", "签名记录.pdf"))
                .doesNotContainKey("工会法人资格证书（名册核验）")
                .doesNotContainValue("");
        walk.files();
        does(
                city.unionReviewer(),
                () -> filings.decide(walk.number(), Office.CITY_UNION, walk.incomplete("首席代表身份证明", "签到表")));
        walk.await("UserTask_SupplyMaterials");
        LocalDate due = statute.deadline("SUPPLY", today()).due();
        assertThat(walk.clock("SUPPLY").deadline().due()).isEqualTo(due);
        assertThat(walk.stage()).isEqualTo(Stage.FILING);
        assertThat(text(PaperKind.SUPPLY_NOTICE)).contains("首席代表身份证明", "签到表", "视为撤回");

        city.at(city.now().plusDays(1));
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        walk.files(new Supply("首席代表身份证明", "", "身份证明.pdf", pdf), new Supply("签到表", "见第 1 轮会议记录", null, null));
        assertThat(walk.clock("SUPPLY").state()).isEqualTo(CaseDeadline.State.MET);
        assertThat(filing().application().late()).isFalse();
        assertThat(walk.clock("T11").deadline().trigger()).isEqualTo(today());
        Outcome<Timeliness> again = Acting.as(
                city.unionReviewer(), () -> filings.decide(walk.number(), Office.CITY_UNION, walk.incomplete("又一项")));
        assertThat(codes(again)).containsExactly("refusal.filing.returnedOnce");
        walk.unionPasses();
        walk.bureauPasses();
        assertThat(filing().state()).isEqualTo(FilingState.IN_FORCE);
        assertThat(text(PaperKind.ACCEPTANCE_SLIP)).contains("补正：首席代表身份证明", "身份证明.pdf");
    }

    @Test
    void whatIsNotSuppliedInTimeCountsAsWithdrawnAndTheEnterpriseFilesAnew() {
        walk = city.walk("e19");
        walk.toTheTable().agreeOn(walk.raised("6")).passes().bothSign().files();
        LocalDate toFile = walk.clock("T10").deadline().due();
        walk.unionPasses();
        does(
                city.bureauReviewer(),
                () -> filings.decide(walk.number(), Office.LABOR_BUREAU, walk.incomplete("会议记录原件")));
        walk.await("UserTask_SupplyMaterials");
        LocalDate due = walk.clock("SUPPLY").deadline().due();

        city.at(due.atTime(23, 59));
        assertThat(walk.open()).containsExactly("UserTask_SupplyMaterials");
        city.at(due.plusDays(1).atTime(9, 0));
        walk.await("UserTask_FilePackage");
        assertThat(filing().state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(walk.clock("T10").deadline().due())
                .as("the duty to file is the old one")
                .isEqualTo(toFile);
        assertThat(acts()).contains("filing.filingWithdrawn");
        assertThat(told(walk.handler(), "视为撤回")).isTrue();

        walk.files();
        assertThat(filing().application().number()).isEqualTo(2);
        walk.unionPasses();
        walk.bureauPasses();
        assertThat(filing().effective()).isEqualTo(today());
    }

    // ---------------------------------------------------------------- filing: objection

    @Test
    void anObjectedNumberIsRevisedVotedOnAgainSignedAgainAndFiledOnItsOwnClock() throws Exception {
        walk = city.walk("e15");
        walk.toTheTable().agreeOn(walk.raised("6")).passes().bothSign().files();
        String first = walk.digest();
        does(
                city.unionReviewer(),
                () -> filings.decide(walk.number(), Office.CITY_UNION, walk.objection("第五条", "普工工资偏低于测算")));
        walk.await("UserTask_ReviseClauses");
        assertThat(walk.stage()).isEqualTo(Stage.REVISING);
        assertThat(text(PaperKind.REVIEW_OPINION))
                .contains("第五条：普工工资偏低于测算", "由用人单位自双方重新签字之日起十日内报送")
                .contains("双方名称、地址和送达", "（设在企业内）", "永总集审〔2026〕1号");
        assertThat(told(walk.chief(Side.WORKERS), "第五条")).isTrue();
        assertThat(told(walk.chief(Side.ENTERPRISE), "第五条")).isTrue();

        Terms revised = withPay(terms(), 50);
        assertThat(codes(Acting.as(
                        walk.chief(Side.WORKERS), () -> revisions.propose(walk.number(), revised, "", false))))
                .containsExactly("refusal.revision.notYourTurn.ENTERPRISE");
        assertThat(codes(Acting.as(
                        walk.chief(Side.ENTERPRISE), () -> revisions.propose(walk.number(), terms(), "", false))))
                .containsExactly("refusal.revision.nothingRevised");
        does(walk.chief(Side.ENTERPRISE), () -> revisions.propose(walk.number(), withPay(terms(), 20), "", false));
        counteredOnThePage(revised);
        Revision open = revisions.newest(walk.number()).orElseThrow();
        assertThat(open.turn()).isEqualTo(Side.ENTERPRISE);
        assertThat(open.newest().orElseThrow().terms()).isEqualTo(revised);
        Document page = show(walk.chief(Side.ENTERPRISE));
        assertThat(page.getElementById("changes").parent().text()).contains("须重新表决");
        assertThat(page.select("input[name=formal]")).isEmpty();
        send(walk.chief(Side.ENTERPRISE), "/agree", Map.of("digest", List.of(digestOf(page))), 302);
        walk.await("UserTask_CallCongress");
        assertThat(walk.stage()).isEqualTo(Stage.RATIFYING);
        assertThat(walk.clock("T08").deadline().trigger()).isEqualTo(today());
        assertThat(text(PaperKind.REVISION_RECORD)).contains("第五条", "答复：普工工资按测算每月再加五十元", "重新提交职工代表大会表决");
        bothSidesSignTheRevision();
        assertThat(agreement().passed()).isFalse();
        assertThat(agreement().enterpriseSigned()).isNull();
        assertThat(contracts.voided(walk.number()))
                .extracting(VoidedSignature::digest)
                .containsExactly(first, first);
        assertThat(acts()).contains("contract.signaturesVoided");

        walk.passes().bothSign();
        assertThat(agreement().terms()).isEqualTo(revised);
        assertThat(walk.clock("T12").deadline().due())
                .isEqualTo(statute.deadline("T12", today()).due());
        walk.files();
        assertThat(filing().facts().materials()).containsKey("异议条款修订确认书");
        assertThat(walk.clock("T12").state()).isEqualTo(CaseDeadline.State.MET);
        assertThat(walk.clock("T11").deadline().due())
                .isEqualTo(statute.deadline("T11", today()).due());
        walk.unionPasses();
        walk.bureauPasses();
        LocalDate begins = agreement().terms().start();
        LocalDate inTerm = begins.isAfter(today()) ? begins : today();
        assertThat(contracts.latest(walk.enterprise(), inTerm).orElseThrow().digest())
                .isEqualTo(walk.digest());
    }

    @Test
    void aFormalRevisionThatTheUnionConfirmsNeedsNoVoteAndSilenceBringsItIntoForce() {
        walk = city.walk("e13");
        walk.toTheTable().agreeOn(walk.raised("6")).passes().bothSign().files();
        walk.unionPasses();
        does(city.bureauReviewer(), () -> filings.accept(walk.number()));
        walk.await("UserTask_ReviewByBureau");
        ReviewDecision objection = walk.objection("第十五条", "文字有歧义");
        does(city.bureauReviewer(), () -> filings.decide(walk.number(), Office.LABOR_BUREAU, objection));
        walk.await("UserTask_ReviseClauses");
        Terms revised = ExampleTerms.reworded(terms());
        does(walk.chief(Side.ENTERPRISE), () -> revisions.propose(walk.number(), revised, "", false));
        String digest = TermsBook.digest(revised);
        assertThat(codes(Acting.as(walk.chief(Side.WORKERS), () -> revisions.agree(walk.number(), "x", true))))
                .containsExactly("refusal.revision.otherText");
        does(walk.chief(Side.WORKERS), () -> revisions.agree(walk.number(), digest, true));
        walk.await("UserTask_SignWorkers");
        assertThat(walk.stage()).isEqualTo(Stage.SIGNING);
        assertThat(agreement().passed()).isTrue();
        assertThat(agreement().termsDigest()).isEqualTo(digest);
        assertThat(text(PaperKind.REVISION_RECORD)).contains("纯属文字修改", "不再表决");
        walk.bothSign().files();
        assertThat(filing().facts().checklist())
                .filteredOn(item -> item.id().equals("SAME_TEXT_SIGNED"))
                .singleElement()
                .satisfies(item -> assertThat(item.fact()).contains("工会确认"));

        LocalDate due = walk.clock("T11").deadline().due();
        city.at(due.plusDays(1).atTime(8, 0));
        walk.await("UserTask_PublishAgreement");
        assertThat(filing().tacit()).isTrue();
        assertThat(filing().effective()).isEqualTo(due.plusDays(1));
        assertThat(does(city.bureauReviewer(), () -> filings.decide(walk.number(), Office.LABOR_BUREAU, objection)))
                .isEqualTo(Timeliness.LATE);
        assertThat(filing().effective()).isEqualTo(due.plusDays(1));
        assertThat(acts()).contains("filing.lateObjectionFound");
        assertThat(told(city.unionReviewer(), "不影响合同效力")).isTrue();
    }

    // ---------------------------------------------------------------- congress

    @Test
    void aFailedVoteLeadsOverANewRoundToASecondVoteWithinFiveWorkingDaysAndWithoutQuorumItIsCalledAgain() {
        walk = city.walk("e24");
        walk.toTheTable().agreeOn(walk.raised("3"));
        String first = walk.digest();
        walk.meet();
        int half = walk.delegates() / 2;
        assertThat(walk.votes(half)).as("half is not more than half").isInstanceOf(BallotOutcome.NotPassed.class);
        walk.await("UserTask_HoldRound");
        assertThat(walk.stage()).isEqualTo(Stage.BARGAINING);

        city.at(city.now().plusDays(1).withHour(9));
        walk.agreeOn(walk.raised("7"));
        assertThat(walk.digest()).isNotEqualTo(first);
        CaseDeadline second = walk.clock("T09");
        assertThat(second.deadline().trigger()).isEqualTo(today());
        assertThat(second.deadline().due())
                .isEqualTo(statute.deadline("T09", today()).due());

        walk.meet();
        walk.comes(walk.delegates() * 2 / 3 - 1);
        walk.endsWithoutQuorum();
        assertThat(walk.stage()).isEqualTo(Stage.RATIFYING);
        assertThat(walk.clock("T09").state()).isEqualTo(CaseDeadline.State.RUNNING);
        walk.passes();
        assertThat(walk.clock("T09").state()).isEqualTo(CaseDeadline.State.MET);
        walk.bothSign();
        assertThat(agreement().terms()).isEqualTo(walk.raised("7"));
    }

    // ---------------------------------------------------------------- signing

    @Test
    void aRefusalToSignLeadsBackToTheTableAndTheChangedTextVoidsWhatWasSigned() {
        walk = city.walk("e25");
        walk.toTheTable().agreeOn(walk.raised("6")).passes();
        String first = walk.digest();
        walk.signs(Side.WORKERS);
        assertThat(codes(Acting.as(
                        walk.chief(Side.ENTERPRISE),
                        () -> contracts.refuseToSign(walk.number(), Side.ENTERPRISE, first, " "))))
                .containsExactly("refusal.contract.reasonMissing");
        assertThat(codes(Acting.as(
                        walk.chief(Side.WORKERS),
                        () -> contracts.refuseToSign(walk.number(), Side.WORKERS, first, "后悔"))))
                .containsExactly("refusal.contract.alreadySigned");
        does(
                walk.chief(Side.ENTERPRISE),
                () -> contracts.refuseToSign(walk.number(), Side.ENTERPRISE, first, "原材料涨价，难以承受"));
        assertThat(walk.open()).containsExactly("UserTask_AnswerRefusal");
        assertThat(codes(Acting.as(
                        walk.chief(Side.ENTERPRISE),
                        () -> contracts.sign(walk.number(), Side.ENTERPRISE, first, city.password()))))
                .containsExactly("refusal.contract.refusedBefore");
        does(walk.chief(Side.WORKERS), () -> contracts.answerRefusal(walk.number(), SigningRefusal.Way.TABLE, "再谈一轮"));
        walk.await("UserTask_HoldRound");

        walk.agreeOn(walk.raised("5"));
        assertThat(agreement().workersSigned()).as("signed was another text").isNull();
        assertThat(contracts.voided(walk.number())).singleElement().satisfies(signature -> {
            assertThat(signature.side()).isEqualTo(Side.WORKERS);
            assertThat(signature.digest()).isEqualTo(first);
        });
        assertThat(codes(sign(Side.WORKERS, first)))
                .contains("refusal.contract.notPassed", "refusal.contract.textChanged");
        walk.passes();
        assertThat(codes(sign(Side.WORKERS, first))).containsExactly("refusal.contract.textChanged");
        walk.bothSign();
        assertThat(acts()).contains("contract.signingRefused", "contract.refusalAnswered", "contract.signaturesVoided");
    }

    @Test
    void afterARefusalTheOtherSideMayAskTheBureauToCoordinate() {
        walk = city.walk("e29");
        walk.toTheTable().agreeOn(walk.raised("6")).passes();
        String digest = walk.digest();
        does(
                walk.chief(Side.ENTERPRISE),
                () -> contracts.refuseToSign(walk.number(), Side.ENTERPRISE, digest, "股东不同意"));
        Outcome<Void> bare = Acting.as(
                walk.chief(Side.WORKERS),
                () -> contracts.answerRefusal(walk.number(), SigningRefusal.Way.MEDIATION, ""));
        assertThat(codes(bare)).containsExactly("refusal.contract.mediationGroundsMissing");
        assertThat(bare.refusals().get(0).citation()).hasToString("《浙江省集体合同条例》第三十九条");
        does(
                walk.chief(Side.WORKERS),
                () -> contracts.answerRefusal(walk.number(), SigningRefusal.Way.MEDIATION, "职代会已通过，企业拒不签字"));
        walk.await("UserTask_HoldRound");
        assertThat(walk.stage()).isEqualTo(Stage.BARGAINING);
        assertThat(told(city.bureauReviewer(), "企业拒不签字")).isTrue();
        assertThat(told(city.unionReviewer(), "企业拒不签字")).isTrue();
    }

    /** The workers' chief fills in the form of the page: first a wage that is no number, then the right one. */
    private void counteredOnThePage(Terms revised) throws Exception {
        Actor chair = walk.chief(Side.WORKERS);
        Document page = show(chair);
        assertThat(page.getElementById("objections").parent().parent().text()).contains("普工工资偏低于测算");
        Map<String, List<String>> typed = typed(page);
        assertThat(typed).containsKeys("clauses[0].text", "grades[0].after", "allowances[0].after", "start");
        typed.put("grades[0].after", List.of("很多"));
        Document refused = send(chair, "", typed, 422);
        assertThat(refused.select("p.error").text()).contains("须为数字");
        assertThat(refused.getElementById("grades0.after").val()).isEqualTo("很多");
        typed.put("grades[0].after", List.of(revised.grades().get(0).after().toPlainString()));
        typed.put("formal", List.of("true"));
        assertThat(send(chair, "", typed, 422).select("p.error").text()).contains("须重新表决", "第二十四条");
        typed.remove("formal");
        Document open = send(chair, "", typed, 422);
        assertThat(open.select("p.error").text()).contains("答复这条异议");
        assertThat(open.getElementById("grades0.after").val())
                .isEqualTo(typed.get("grades[0].after").get(0));
        typed.put("replies[0]", List.of("普工工资按测算每月再加五十元"));
        send(chair, "", typed, 302);
        assertThat(show(chair).getElementById("reply0").text()).isEqualTo("职工方答复：普工工资按测算每月再加五十元");
        assertThat(show(chair).text()).contains("等待企业方首席代表");
    }

    private static Map<String, List<String>> typed(Document page) {
        return ((FormElement) page.getElementById("propose"))
                .formData().stream()
                        .collect(Collectors.groupingBy(
                                Connection.KeyVal::key,
                                TreeMap::new,
                                Collectors.mapping(Connection.KeyVal::value, Collectors.toList())));
    }

    private static String digestOf(Document page) {
        return page.select("input[name=digest]").val();
    }

    private Document show(Actor who) throws Exception {
        return Acting.as(who, () -> page(get("/cases/" + walk.number().slug() + "/revision"), who, 200));
    }

    private Document send(Actor who, String act, Map<String, List<String>> fields, int status) throws Exception {
        MockHttpServletRequestBuilder request = post("/cases/" + walk.number().slug() + "/revision" + act);
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return Acting.as(who, () -> page(request, who, status));
    }

    private Document page(MockHttpServletRequestBuilder request, Actor who, int status) {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        try {
            MockHttpServletResponse response = web.perform(
                            request.with(user(who.name())).with(csrf()))
                    .andReturn()
                    .getResponse();
            Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
            assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
            assertThat(page.text()).doesNotContain("??");
            return page;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // ---------------------------------------------------------------- helpers

    private Outcome<Void> sign(Side side, String digest) {
        return Acting.as(walk.chief(side), () -> contracts.sign(walk.number(), side, digest, city.password()));
    }

    private void withoutUnion() {
        Enterprise e = registry.enterprise(walk.enterprise()).orElseThrow();
        does(
                Actor.PLATFORM,
                () -> registry.enter(new EnterpriseEntry(
                        e.id().value(),
                        e.name(),
                        e.industryCode(),
                        e.townName(),
                        e.aboveScale(),
                        e.headcount(),
                        e.women(),
                        e.address(),
                        e.legalRepresentative(),
                        null,
                        null)));
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private FilingRecord filing() {
        return filings.filing(walk.number()).orElseThrow();
    }

    private Agreement agreement() {
        return contracts.agreement(walk.number()).orElseThrow();
    }

    private Terms terms() {
        return agreement().terms();
    }

    private static Terms withPay(Terms t, int more) {
        List<GradePay> grades = new ArrayList<>(t.grades());
        GradePay g = grades.get(0);
        grades.set(
                0,
                new GradePay(
                        g.grade(),
                        g.posts(),
                        g.headcount(),
                        g.before(),
                        g.after().add(BigDecimal.valueOf(more))));
        return new Terms(
                grades,
                t.allowances(),
                t.pieceRates(),
                t.enterpriseMinimum(),
                t.start(),
                t.end(),
                t.payFrom(),
                t.clauses());
    }

    private void bothSidesSignTheRevision() {
        List<Map<String, Object>> who = jdbc.sql(
                        "select capacity, party from documents.signatory where paper = ? order by place")
                .param(papers(PaperKind.REVISION_RECORD).get(0).id())
                .query()
                .listOfRows();
        assertThat(who).extracting(one -> one.get("capacity")).containsExactly("修订提出人", "修订同意人");
        assertThat(who).extracting(one -> one.get("party")).doesNotHaveDuplicates();
    }

    private List<String> acts() {
        return ledger.of(walk.number(), 0, 500).stream().map(LedgerEntry::act).toList();
    }

    private boolean told(Actor who, String words) {
        return notifications.page(who.id(), 0, 50).stream().map(Message::text).anyMatch(text -> text.contains(words));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    /** The text of the newest paper of a kind, line ends taken out. */
    private String text(PaperKind kind) {
        until(kind + " came", () -> papers(kind).size() > 0);
        List<Paper> papers = papers(kind);
        try (var pdf =
                Loader.loadPDF(documents.pdf(papers.get(papers.size() - 1).id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u3000\u00a0]+", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Paper> papers(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .toList();
    }
}
