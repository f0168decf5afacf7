package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Confirmation;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.terms.TermsBook;

/**
 * Walks one case through the doors as its people would, act by act. After each act it waits until the engine has come to
 * the next duty, because papers and hand-overs happen in jobs of their own.
 */
final class CaseWalk {

    private static final List<String> TOPICS = List.of("年度工资水平及调整幅度", "技能等级津贴", "劳动定额与计件单价");
    private static final List<String> DATA = List.of("上年度营业收入与利润", "上年度职工工资总额与平均工资", "社会保险缴费情况");

    private final Doors doors;
    private final Cast cast;
    private final Terms start;
    private CaseNumber number;
    private int present;

    CaseWalk(Doors doors, Cast cast, Terms start) {
        this.doors = doors;
        this.cast = cast;
        this.start = start;
    }

    CaseNumber number() {
        return number;
    }

    void offer(Side side, String raise, LocalDateTime meeting) {
        Actor who = side == Side.WORKERS ? cast.one(Role.WC) : cast.one(Role.EL);
        number = as(
                who,
                () -> doors.negotiations()
                        .offer(new OfferEntry(
                                cast.enterprise(),
                                side,
                                meeting.getYear(),
                                TOPICS,
                                "本单位上年度生产经营和职工收入情况",
                                meeting,
                                "二楼会议室",
                                teamSize(),
                                DATA,
                                DemoTerms.raised(start, raise, 40),
                                "19900000000")));
        await("UserTask_ReplyToOffer");
    }

    void reply(Side offeredBy, LocalDateTime meeting, LocalDate dataOn) {
        Actor who = offeredBy == Side.WORKERS ? cast.one(Role.EL) : cast.one(Role.WC);
        as(
                who,
                () -> doors.negotiations()
                        .reply(
                                number,
                                new ReplyEntry(
                                        ReplyEntry.Decision.ACCEPT,
                                        meeting,
                                        "二楼会议室",
                                        List.of(),
                                        List.of(),
                                        dataOn,
                                        null)));
        await("UserTask_NameWorkersTeam");
        await("UserTask_NameEnterpriseTeam");
        await("UserTask_HandOverData");
    }

    /** The enterprise will not negotiate. */
    void refuse() {
        as(
                cast.one(Role.EL),
                () -> doors.negotiations()
                        .reply(
                                number,
                                new ReplyEntry(
                                        ReplyEntry.Decision.REFUSE,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        "订单减少，今年不调整工资，不同意协商。")));
        await("UserTask_SignReminder");
    }

    void nameTeam(Side side) {
        boolean workers = side == Side.WORKERS;
        List<NegotiatorEntry> team = new ArrayList<>();
        team.add(entry(cast.all(workers ? Role.WC : Role.EL).get(0), true, workers));
        cast.all(workers ? Role.WR : Role.ER).stream()
                .limit(teamSize() - 1L)
                .forEach(m -> team.add(entry(m, false, workers)));
        as(
                team.isEmpty() ? null : cast.one(workers ? Role.WC : Role.EL),
                () -> doors.teams().name(number, side, team));
    }

    void handOverData() {
        Actor manager = cast.one(Role.EL);
        as(
                manager,
                () -> doors.dataRoom()
                        .handOver(
                                number,
                                doors.dataRoom().items(number).stream()
                                        .map(item -> new DataAnswer(
                                                item.id(), DataAnswer.State.GIVEN, "见年度报表，已核对。", null, null))
                                        .toList()));
        await("UserTask_HoldRound");
    }

    void openRound(Side chair, LocalDate date) {
        as(
                chief(chair),
                () -> doors.bargaining()
                        .openRound(
                                number,
                                new RoundOpening(date, "二楼会议室", "记录员周一文", allNames(), "宣布议程；双方陈述；讨论；归纳意见", "")));
        await("UserTask_PutWorkersPosition");
        await("UserTask_PutEnterprisePosition");
    }

    int put(Side side, String raise, int allowanceStep) {
        return put(side, DemoTerms.raised(start, raise, allowanceStep));
    }

    /** The same with other words in every second clause. */
    int putReworded(Side side, String raise, int allowanceStep) {
        return put(side, LargeTerms.reworded(DemoTerms.raised(start, raise, allowanceStep)));
    }

    private int put(Side side, Terms terms) {
        return as(chief(side), () -> doors.bargaining().submitPosition(number, side, terms, "综合企业效益与职工诉求"));
    }

    /** Writes a position without putting it on the table. */
    void draft(Side side, String raise, int allowanceStep) {
        as(
                chief(side),
                () -> doors.bargaining()
                        .saveDraft(number, side, 0, DemoTerms.raised(start, raise, allowanceStep), "待负责人审阅"));
    }

    void accept(Side side, int version) {
        TableState table = doors.bargaining().table(number).orElseThrow();
        Terms become =
                table.clauses().kept(table.position(version).orElseThrow().terms());
        as(chief(side), () -> doors.bargaining().acceptPosition(number, side, version, TermsBook.digest(become)));
        await("UserTask_AgreeDraftEnterprise");
        await("UserTask_AgreeDraftWorkers");
    }

    void agree() {
        List<RoundRecord> rounds = doors.bargaining().rounds(number);
        String digest = rounds.get(rounds.size() - 1).positions().get(0).digest();
        for (Side side : Side.values()) {
            as(chief(side), () -> doors.bargaining().agreeDraft(number, side, digest));
        }
        await("UserTask_WriteMinutes");
    }

    void minutes(Side writer, LocalDate next) {
        as(
                chief(writer),
                () -> doors.bargaining()
                        .writeMinutes(
                                number,
                                new MinutesEntry(
                                        "职工方说明诉求与理由。",
                                        "企业方说明经营情况与方案。",
                                        next == null ? "双方对全部条款达成一致。" : "双方对部分条款未达成一致，下次继续。",
                                        false,
                                        false,
                                        false,
                                        null,
                                        next,
                                        next == null ? null : "二楼会议室")));
        await("UserTask_ConfirmMinutesEnterprise");
        await("UserTask_ConfirmMinutesWorkers");
    }

    void confirmMinutes(int round) {
        for (Side side : Side.values()) {
            as(chief(side), () -> doors.bargaining().confirmMinutes(number, round, side));
        }
    }

    void call(LocalDateTime meets, LocalDateTime closes) {
        await("UserTask_CallCongress");
        as(
                cast.one(Role.WC),
                () -> doors.ratification()
                        .call(
                                number,
                                new CongressCall(
                                        "第四届职工代表大会第三次会议",
                                        meets,
                                        closes,
                                        "职工之家",
                                        cast.one(Role.WC).name(),
                                        "周一文，吴素珍",
                                        "沈学军")));
        await("UserTask_OpenBallot");
    }

    /** All delegates but a few come. */
    void attend(int absent) {
        present = cast.delegates().size() - absent;
        cast.delegates().stream()
                .limit(present)
                .forEach(d -> as(d, () -> doors.ratification().checkIn(number)));
    }

    void openBallot() {
        as(cast.one(Role.WC), () -> doors.ratification().openBallot(number));
        await("UserTask_CloseBallot");
    }

    /** All who are present vote; a few against, a few abstaining. */
    void vote(int no, int abstain) {
        vote(present, no, abstain);
    }

    void vote(int people, int no, int abstain) {
        for (int i = 0; i < people; i++) {
            Choice choice = i < no ? Choice.NO : i < no + abstain ? Choice.ABSTAIN : Choice.YES;
            as(cast.delegates().get(i), () -> doors.ratification().cast(number, choice));
        }
    }

    void closeBallot() {
        as(cast.one(Role.WC), () -> doors.ratification().closeBallot(number));
        await("UserTask_SignEnterprise");
        await("UserTask_SignWorkers");
    }

    /** With the seal of the party, where it has registered one. */
    void sign(Side side, String password) {
        String digest = doors.contracts().agreement(number).orElseThrow().digest();
        as(chief(side), () -> {
            UUID seal = doors.seals().offered(number, side).map(SealImage::id).orElse(null);
            return doors.contracts()
                    .sign(number, side, new Confirmation(digest, "", seal, password, DemoDevices.of(side)));
        });
    }

    void file() {
        await("UserTask_FilePackage");
        String explanation = FilledIn.explanation(
                doors.filings().filing(number).orElseThrow().facts());
        as(
                cast.one(Role.EH),
                () -> doors.filings()
                        .file(
                                number,
                                new FilingEntry(
                                        "续签",
                                        "私营企业",
                                        cast.headcount() * 9 / 10,
                                        cast.one(Role.EH).name(),
                                        "19900000001",
                                        explanation)));
        await("UserTask_ReviewByUnion");
    }

    void reviewByUnion(Actor reviewer) {
        as(reviewer, () -> doors.filings().decide(number, Office.CITY_UNION, noObjection("程序合法，内容合规，同意。")));
        await("UserTask_AcceptFiling");
    }

    void acceptFiling(Actor officer) {
        as(officer, () -> doors.filings().accept(number));
        await("UserTask_ReviewByBureau");
    }

    void reviewByBureau(Actor officer) {
        as(officer, () -> doors.filings().decide(number, Office.LABOR_BUREAU, noObjection("经审查，无异议。")));
        await("UserTask_PublishAgreement");
        await("UserTask_FileWithUpperUnion");
    }

    void publish() {
        as(cast.one(Role.EH), () -> doors.filings().publish(number, new PublicationEntry("平台公布", "并张贴于厂区公告栏")));
        as(cast.one(Role.WC), () -> doors.filings().fileWithUpperUnion(number));
    }

    void await(String duty) {
        doors.await(number, duty);
    }

    private ReviewDecision noObjection(String opinion) {
        List<ReviewDecision.Finding> findings = Confirmed.all(doors.filings().checklist(number));
        return new ReviewDecision(ReviewDecision.Verdict.NO_OBJECTION, findings, List.of(), List.of(), opinion);
    }

    private Actor chief(Side side) {
        return cast.one(side == Side.WORKERS ? Role.WC : Role.EL);
    }

    private List<String> allNames() {
        List<String> names = new ArrayList<>();
        for (Side side : Side.values()) {
            doors.teams()
                    .team(number, side)
                    .orElseThrow()
                    .members()
                    .forEach(m -> names.add(m.entry().name()));
        }
        return names;
    }

    private int teamSize() {
        return cast.all(Role.WR).size() + 1;
    }

    private static NegotiatorEntry entry(Cast.Member member, boolean chief, boolean workers) {
        return new NegotiatorEntry(
                member.person().id(),
                member.person().name(),
                member.person().gender() == org.wageaccord.registry.Gender.FEMALE,
                member.person().post(),
                member.person().skillLevel(),
                workers ? "职代会选举" : "法定代表人选派",
                chief,
                false,
                null);
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<Outcome<T>> act) {
        return Acting.as(actor, act).orElseThrow();
    }
}
