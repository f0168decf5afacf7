package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wageaccord.simulation.ExampleCity.does;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.bargaining.Accepting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.contract.Confirmation;
import org.wageaccord.contract.Contracts;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.Sealing;
import org.wageaccord.documents.SignatureCheck;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.seals.DrawnSeal;
import org.wageaccord.registry.seals.SealImages;
import org.wageaccord.simulation.Confirmed;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Teams;

/**
 * The worked example told from the offer to publication, at its own dates: 240 workers, 5 grades, 3 rounds, one suspension,
 * 47 delegates, 38 yes. Every date and sum is typed from the example.
 */
@Story
@Order(1)
// whichever story this JVM told before: the dates of the example begin with a new city
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ExampleStoryTests {

    private static final LocalDateTime FIRST_MEETING = LocalDateTime.of(2026, 3, 12, 14, 0);
    private static final String PLACE = "二楼会议室";

    @Autowired
    ExampleCity city;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Teams teams;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Ratification ratification;

    @Autowired
    Contracts contracts;

    @Autowired
    SealImages seals;

    @Autowired
    Filings filings;

    @Autowired
    Documents documents;

    @Autowired
    Sealing sealing;

    @Autowired
    Notifications notifications;

    @Autowired
    Ledger ledger;

    @Autowired
    Statute statute;

    private CaseNumber number;
    private Actor union;
    private Actor manager;

    @Test
    void fromTheOfferToThePublishedAgreementAtTheDatesOfTheExample() throws Exception {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        union = city.one(Role.WC);
        manager = city.one(Role.EC);
        offerAndReply();
        teamsAndData();
        firstRound();
        secondRoundSuspended();
        thirdRoundAgrees();
        congressPasses();
        bothSign();
        filedAndReviewed();
        published();
        everyActIsInTheLedger();
    }

    private void offerAndReply() {
        city.at(LocalDateTime.of(2026, 2, 9, 15, 20));
        number = does(
                union,
                () -> negotiations.offer(new OfferEntry(
                        city.enterprise(),
                        Side.WORKERS,
                        2026,
                        List.of("年度工资水平及调整幅度", "技能等级津贴", "劳动定额与计件单价"),
                        "结合本单位2025年度生产经营和职工收入情况",
                        FIRST_MEETING,
                        PLACE,
                        5,
                        List.of("2025年度营业收入与利润", "2025年度职工工资总额与平均工资", "社会保险缴费情况"),
                        terms(ExampleTerms.OFFER, ExampleTerms.SKILL_OFFER),
                        "19900000240")));
        city.await(number, "UserTask_ReplyToOffer");
        Deadline reply = deadline("T03").deadline();
        assertThat(reply.due()).isEqualTo("2026-02-28");
        assertThat(reply.reminders()).startsWith(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 25));
        assertThat(paper(PaperKind.OFFER))
                .contains("2026年2月28日", "1,134,600", "+113,460", "55,500")
                .contains("《浙江省集体合同条例》第七条", "十个工作日内")
                .as("the paper says 结合 itself")
                .doesNotContain("结合结合", "。，现就");

        city.at(LocalDateTime.of(2026, 2, 12, 10, 0));
        awaitReminders(1);
        city.at(LocalDateTime.of(2026, 2, 25, 10, 0));
        awaitReminders(2);
        city.at(LocalDateTime.of(2026, 2, 26, 10, 0));
        does(
                manager,
                () -> negotiations.reply(
                        number,
                        new ReplyEntry(
                                ReplyEntry.Decision.ACCEPT_WITH_CHANGES,
                                FIRST_MEETING,
                                PLACE,
                                List.of("绩效奖金考核办法"),
                                List.of(),
                                LocalDate.of(2026, 3, 4),
                                "建议增加绩效奖金考核办法一项。")));
        assertThat(deadline("T03").state()).isEqualTo(CaseDeadline.State.MET);
        for (String duty : List.of("NameWorkersTeam", "NameEnterpriseTeam", "HandOverData")) {
            city.await(number, "UserTask_" + duty);
        }
        assertThat(statute.deadline("T05", FIRST_MEETING.toLocalDate()).due()).isEqualTo("2026-03-05");
        assertThat(reminders()).hasSize(2);
    }

    private void teamsAndData() {
        city.at(LocalDateTime.of(2026, 3, 4, 9, 30));
        List<NegotiatorEntry> workers = new ArrayList<>();
        workers.add(entry(city.people(Role.WC).get(0), "职代会选举", true, null));
        city.people(Role.WR).forEach(p -> workers.add(entry(p, "职代会选举", false, null)));
        workers.add(new NegotiatorEntry(null, "胡晓芸", true, "古山镇总工会协商指导员", null, "委托专家", false, true, null));
        does(union, () -> teams.name(number, Side.WORKERS, workers));

        List<NegotiatorEntry> enterprise = new ArrayList<>();
        enterprise.add(entry(city.people(Role.EC).get(0), "法定代表人选派", true, "法定代表人应立民委托总经理应志强代理首席代表，期限2026年3月1日至6月30日"));
        enterprise.add(entry(city.people(Role.EH).get(0), "法定代表人选派", false, null));
        city.people(Role.ER).forEach(p -> enterprise.add(entry(p, "法定代表人选派", false, null)));
        does(manager, () -> teams.name(number, Side.ENTERPRISE, enterprise));

        does(
                city.one(Role.EH),
                () -> dataRoom.handOver(
                        number,
                        dataRoom.items(number).stream()
                                .map(i -> new DataAnswer(i.id(), DataAnswer.State.GIVEN, "见财务报表。", null, null))
                                .toList()));
        city.await(number, "UserTask_HoldRound");
        assertThat(deadline("T05").state()).isEqualTo(CaseDeadline.State.MET);
        assertThat(paper(PaperKind.TEAM_LIST)).contains("应志强", "陈建国", "胡晓芸");
    }

    private void firstRound() {
        city.at(FIRST_MEETING);
        openRound(union, LocalDate.of(2026, 3, 12));
        put(manager, Side.ENTERPRISE, terms(ExampleTerms.ENTERPRISE_1, ExampleTerms.SKILL_OLD));
        put(union, Side.WORKERS, terms(ExampleTerms.WORKERS_1, ExampleTerms.SKILL_WORKERS_1));
        minutes(1, union, false, LocalDate.of(2026, 3, 19));
        city.await(number, "UserTask_HoldRound");
        List<RoundRecord.Position> put = bargaining.rounds(number).get(0).positions();
        assertThat(put).extracting(RoundRecord.Position::version).containsExactly(1, 2);
        assertThat(put.get(1).terms().raisePercent().subtract(put.get(0).terms().raisePercent()))
                .isBetween(new java.math.BigDecimal("5.49"), new java.math.BigDecimal("5.51"));
    }

    private void secondRoundSuspended() throws Exception {
        city.at(LocalDateTime.of(2026, 3, 19, 14, 0));
        openRound(manager, LocalDate.of(2026, 3, 19));
        put(manager, Side.ENTERPRISE, terms(ExampleTerms.ENTERPRISE_2, ExampleTerms.SKILL_ENTERPRISE_2));
        put(union, Side.WORKERS, terms(ExampleTerms.WORKERS_2, ExampleTerms.SKILL_WORKERS_2));
        minutes(2, manager, true, LocalDate.of(2026, 4, 2));
        city.await(number, "UserTask_ResumeTalks");
        assertThat(bargaining.rounds(number).get(1).suspendedDays()).isEqualTo(14);
        assertThat(statute.deadline("T06", LocalDate.of(2026, 3, 19)).due()).isEqualTo("2026-05-18");
        assertThat(text(PaperKind.MINUTES, 1))
                .contains("2026年4月2日", "5.00%", "7.50%", "26,000", "45,900")
                .contains("2026年3月19日14:00至17:30", "逐条记录", "职工方意见 企业方意见 结果", "记录由执行主席一方应志强", "前轮已经一致，文本未变");
    }

    private void thirdRoundAgrees() {
        city.at(LocalDateTime.of(2026, 4, 2, 9, 0));
        openRound(union, LocalDate.of(2026, 4, 2));
        int version = put(manager, Side.ENTERPRISE, terms(ExampleTerms.FINAL, ExampleTerms.SKILL_FINAL));
        assertThat(version).isEqualTo(5);
        does(union, () -> Accepting.accept(bargaining, number, Side.WORKERS, version));
        city.await(number, "UserTask_AgreeDraftWorkers");
        city.await(number, "UserTask_AgreeDraftEnterprise");
        String digest = bargaining.rounds(number).get(2).positions().get(0).digest();
        does(union, () -> bargaining.agreeDraft(number, Side.WORKERS, digest));
        does(manager, () -> bargaining.agreeDraft(number, Side.ENTERPRISE, digest));
        minutes(3, union, false, null);
        city.await(number, "UserTask_CallCongress");
        assertThat(bargaining.agreedDraft(number).orElseThrow().version()).isEqualTo(5);
        assertThat(deadline("T08").deadline().due()).isEqualTo("2026-04-24");
    }

    private void congressPasses() throws Exception {
        city.at(LocalDateTime.of(2026, 4, 10, 9, 0));
        does(
                union,
                () -> ratification.call(
                        number,
                        new CongressCall(
                                "第四届职工代表大会第三次会议",
                                LocalDateTime.of(2026, 4, 15, 9, 0),
                                LocalDateTime.of(2026, 4, 15, 17, 0),
                                "职工之家",
                                "陈建国",
                                "周一文，吴素珍",
                                "沈学军")));
        city.await(number, "UserTask_OpenBallot");
        city.at(LocalDateTime.of(2026, 4, 15, 9, 5));
        List<Actor> delegates = city.delegates();
        assertThat(delegates).hasSize(47);
        delegates.stream().limit(43).forEach(d -> does(d, () -> ratification.checkIn(number)));
        does(union, () -> ratification.openBallot(number));
        city.await(number, "UserTask_CloseBallot");
        for (int i = 0; i < 43; i++) {
            Choice choice = i < 38 ? Choice.YES : i < 42 ? Choice.NO : Choice.ABSTAIN;
            does(delegates.get(i), () -> ratification.cast(number, choice));
        }
        BallotOutcome outcome = does(union, () -> ratification.closeBallot(number));
        assertThat(outcome).isInstanceOf(BallotOutcome.Passed.class);
        assertThat(outcome.tally()).isEqualTo(new BallotOutcome.Tally(47, 43, 32, 24, 43, 38, 4, 1));
        city.await(number, "UserTask_SignWorkers");
        city.await(number, "UserTask_SignEnterprise");
        assertThat(text(PaperKind.RESOLUTION, 0)).contains("47", "43", "38", "2026年4月15日");
    }

    private void bothSign() throws Exception {
        city.at(LocalDateTime.of(2026, 4, 17, 10, 0));
        String digest = contracts.agreement(number).orElseThrow().digest();
        assertThat(contracts.agreement(number).orElseThrow().termsDigest())
                .isEqualTo(bargaining.agreedDraft(number).orElseThrow().digest());
        String byHand = "M120 80 L300 310 L480 90 M500 200 L870 205";
        java.util.UUID seal = does(manager, () -> seals.register(city.enterprise(), DrawnSeal.png(), 40))
                .id();
        does(
                manager,
                () -> contracts.sign(number, Side.ENTERPRISE, new Confirmation(digest, byHand, seal, city.password())));
        does(union, () -> contracts.sign(number, Side.WORKERS, digest, city.password()));
        city.await(number, "UserTask_FilePackage");
        Deadline filing = deadline("T10").deadline();
        assertThat(filing.due()).isEqualTo("2026-04-27");
        assertThat(filing.target()).isEqualTo("2026-04-24");
        String agreement = textOf(documents.pdf(newest(PaperKind.AGREEMENT).id()));
        assertThat(agreement)
                .contains("1,134,600", "1,210,944", "+76,344", "6.73%", "4,727.50", "5,045.60")
                .contains("15,000", "37,000", "+22,000", "4,489.20", "4,704.53", "4,606.65", "7.50%", "7.29%", "6.97%")
                .contains("22.34", "33.52", "44.69", "67.03", "49.48", "148.45", "8.00%", "7.00%", "6.51%", "6.00%");
        bothSignaturesAreInTheFile(digest);
        SameText.everywhere(
                contracts.agreement(number).orElseThrow(),
                documents.pdf(newest(PaperKind.AGREEMENT).id()),
                ledger.of(number, 0, 500),
                "contract.agreementSigned",
                "contract.agreementSignedByHand");
    }

    private void bothSignaturesAreInTheFile(String digest) {
        java.util.UUID agreement = documents.of(number).stream()
                .filter(p -> p.kind() == PaperKind.AGREEMENT)
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (sealing.of(agreement).isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            sealing.sweep();
        }
        SignatureCheck check = SignatureCheck.of(documents.pdf(agreement), List.of());
        assertThat(check.holds()).isTrue();
        assertThat(check.signatures())
                .extracting(s -> s.name(), s -> s.capacity(), s -> s.confirmed(), s -> s.act())
                .containsExactly(
                        tuple(manager.name(), "企业方首席代表", digest, receipt(Side.ENTERPRISE)),
                        tuple(union.name(), "职工方首席代表", digest, receipt(Side.WORKERS)));
        assertThat(widths(documents.pdf(agreement)))
                .as("the manager wrote by hand, the union's chair did not")
                .satisfiesExactly(
                        manager -> assertThat(manager).isPositive(),
                        chair -> assertThat(chair).isZero());
    }

    /** The width of each signature box, in the order of signing. */
    private static List<Float> widths(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return file.getSignatureFields().stream()
                    .map(box -> box.getWidgets().get(0).getRectangle().getWidth())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String receipt(Side side) {
        return contracts.receipt(number, side).orElseThrow().id().toString();
    }

    private void filedAndReviewed() {
        city.at(LocalDateTime.of(2026, 4, 21, 9, 0));
        FilingRecord prepared = filings.filing(number).orElseThrow();
        String explanation = prepared.facts().explanation();
        assertThat(explanation)
                .contains("上一工资专项集体合同期限为2025年4月1日至2026年3月31日", "主要争点：工资标准表")
                .doesNotContain("已按约定履行");
        assertThat(Acting.as(city.one(Role.EH), () -> filings.file(number, filed(explanation)))
                        .refusals())
                .as("nobody reported on the last agreement here: the enterprise says how it was performed")
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("explanation", "refusal.filing.explanationOpen"));
        does(
                city.one(Role.EH),
                () -> filings.file(number, filed(explanation.replaceAll("【请填写[^】]*】", "已按约定履行，没有拖欠工资。"))));
        city.await(number, "UserTask_ReviewByUnion");
        assertThat(deadline("T10").state()).isEqualTo(CaseDeadline.State.MET);
        Deadline review = deadline("T11").deadline();
        assertThat(review.due()).isEqualTo("2026-05-06");
        assertThat(prepared.facts().checklist())
                .as("the platform's own check finds nothing against it")
                .allSatisfy(item -> assertThat(item.holds())
                        .as(item.id() + ": " + item.fact())
                        .isNotEqualTo(false));
        does(city.unionReviewer(), () -> filings.decide(number, Office.CITY_UNION, noObjection()));
        city.await(number, "UserTask_AcceptFiling");
        does(city.bureauReviewer(), () -> filings.accept(number));
        city.await(number, "UserTask_ReviewByBureau");
        assertThat(paper(PaperKind.ACCEPTANCE_SLIP)).contains("2026年5月6日");

        city.at(LocalDateTime.of(2026, 4, 29, 10, 0));
        does(city.bureauReviewer(), () -> filings.decide(number, Office.LABOR_BUREAU, noObjection()));
        city.await(number, "UserTask_PublishAgreement");
        assertThat(filings.filing(number).orElseThrow().effective()).isEqualTo("2026-04-29");
        Deadline publication = deadline("T13").deadline();
        assertThat(publication.due()).isEqualTo("2026-05-09");
        assertThat(publication.target()).isEqualTo("2026-05-06");
        theNoticeForTheBoardIsThereBeforeThePublication();
    }

    /** Article 35 lets them five working days: what they hang up must not be waited for. Of persons it tells names only. */
    private void theNoticeForTheBoardIsThereBeforeThePublication() {
        assertThat(paper(PaperKind.PUBLICATION_NOTICE))
                .contains("2026年4月29日", "最迟2026年5月9日", "《浙江省集体合同条例》第三十五条", "2,800", "6.73%")
                .contains("（首席代表）")
                .doesNotContainPattern("1\\d{10}|\\d{17}[\\dX]");
        Paper notice = documents.of(number).stream()
                .filter(p -> p.kind() == PaperKind.PUBLICATION_NOTICE)
                .findFirst()
                .orElseThrow();
        assertThat(notice.pages()).isEqualTo(2);
    }

    private void published() throws InterruptedException {
        city.at(LocalDateTime.of(2026, 4, 30, 9, 0));
        does(city.one(Role.EH), () -> filings.publish(number, new PublicationEntry("平台公布", "并张贴于公告栏")));
        does(union, () -> filings.fileWithUpperUnion(number));
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (negotiations.find(number).orElseThrow().stage() != Stage.PUBLISHED
                || documents.find(number, PaperKind.PUBLICATION_RECORD, "1").isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(documents.of(number).stream().map(p -> p.kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        PaperKind.OFFER,
                        PaperKind.SUSPENSION,
                        PaperKind.REPLY,
                        PaperKind.TEAM_LIST,
                        PaperKind.MINUTES,
                        PaperKind.DATA_RECORD,
                        PaperKind.AGREEMENT,
                        PaperKind.RESOLUTION,
                        PaperKind.FILING_FORM,
                        PaperKind.ACCEPTANCE_SLIP,
                        PaperKind.REVIEW_OPINION,
                        PaperKind.PUBLICATION_NOTICE,
                        PaperKind.PUBLICATION_RECORD);
    }

    private void everyActIsInTheLedger() {
        List<String> acts =
                ledger.of(number, 0, 500).stream().map(LedgerEntry::act).toList();
        assertThat(acts)
                .contains(
                        "negotiation.offerMade",
                        "negotiation.offerAnswered",
                        "teams.teamNamed",
                        "dataroom.dataHandedOver",
                        "bargaining.roundOpened",
                        "bargaining.positionSubmitted",
                        "bargaining.positionAccepted",
                        "bargaining.draftAgreed",
                        "bargaining.minutesCompleted",
                        "ratification.congressCalled",
                        "ratification.ballotOpened",
                        "ratification.ballotClosed",
                        "contract.agreementSignedByHand",
                        "contract.sealPut",
                        "contract.agreementSigned",
                        "contract.signingCompleted",
                        "filing.packageFiled",
                        "filing.filingAccepted",
                        "filing.reviewPassed",
                        "filing.agreementInForce",
                        "filing.agreementPublished",
                        "filing.filedWithUpperUnion")
                .as("how a delegate voted is in no ledger")
                .noneMatch(act -> act.contains("cast"));
    }

    private void openRound(Actor chief, LocalDate date) {
        List<String> present = new ArrayList<>();
        for (Side side : Side.values()) {
            teams.team(number, side)
                    .orElseThrow()
                    .members()
                    .forEach(m -> present.add(m.entry().name()));
        }
        does(
                chief,
                () -> bargaining.openRound(number, new RoundOpening(date, PLACE, "周一文", present, "双方陈述、讨论、归纳意见", "")));
        city.await(number, "UserTask_PutWorkersPosition");
    }

    private int put(Actor chief, Side side, Terms terms) {
        return does(chief, () -> bargaining.submitPosition(number, side, terms, "综合考虑企业效益和职工诉求"));
    }

    private void minutes(int round, Actor writer, boolean suspended, LocalDate next) {
        city.await(number, "UserTask_WriteMinutes");
        does(
                writer,
                () -> bargaining.writeMinutes(
                        number,
                        new MinutesEntry(
                                "职工方陈述。",
                                "企业方陈述。",
                                next == null ? "双方对全部条款达成一致。" : "双方对调整幅度未达成一致。",
                                suspended,
                                suspended,
                                suspended,
                                suspended ? "需要测算" : null,
                                next,
                                next == null ? null : PLACE,
                                LocalTime.of(14, 0),
                                LocalTime.of(17, 30))));
        city.await(number, "UserTask_ConfirmMinutesWorkers");
        does(union, () -> bargaining.confirmMinutes(number, round, Side.WORKERS));
        does(manager, () -> bargaining.confirmMinutes(number, round, Side.ENTERPRISE));
    }

    private ReviewDecision noObjection() {
        List<ReviewDecision.Finding> findings = Confirmed.all(filings.checklist(number));
        return new ReviewDecision(ReviewDecision.Verdict.NO_OBJECTION, findings, List.of(), List.of(), "经审查，无异议。");
    }

    private CaseDeadline deadline(String rule) {
        return Acting.as(Actor.PLATFORM, () -> negotiations.deadlines(number)).stream()
                .filter(d -> d.deadline().rule().startsWith(rule))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<Message> reminders() {
        return notifications.page(manager.id(), 0, 50).stream()
                .filter(m -> m.text().contains("期限将至"))
                .toList();
    }

    private void awaitReminders(int count) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (reminders().size() < count) {
            assertThat(System.nanoTime()).as("reminder %d came", count).isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(reminders()).hasSize(count);
    }

    private String paper(PaperKind kind) {
        return text(kind, 0);
    }

    private String text(PaperKind kind, int index) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            List<Paper> papers =
                    documents.of(number).stream().filter(p -> p.kind() == kind).toList();
            if (papers.size() > index) {
                return textOf(documents.pdf(papers.get(index).id()));
            }
            assertThat(System.nanoTime()).as("paper %s %d came", kind, index).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private Paper newest(PaperKind kind) {
        return documents.of(number).stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Terms terms(int[] pay, int[] skill) {
        return ExampleTerms.of(city.lastTable(), pay, skill);
    }

    private static NegotiatorEntry entry(Person person, String producedBy, boolean chief, String delegation) {
        return new NegotiatorEntry(
                person.id(),
                person.name(),
                person.gender() == Gender.FEMALE,
                person.post(),
                person.skillLevel(),
                producedBy,
                chief,
                false,
                delegation);
    }

    private static FilingEntry filed(String explanation) {
        return new FilingEntry("续签", "私营企业", 228, "林晓敏", "19900000236", explanation);
    }
}
