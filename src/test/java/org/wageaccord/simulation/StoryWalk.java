package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Accepting;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.documents.Upload;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.Supply;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.registry.Gender;
import org.wageaccord.teams.Consent;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.terms.TermsBook;

/**
 * One case of a story, walked through the doors by its people with the real engine behind them. Days pass only where the
 * law lets none be skipped.
 */
public final class StoryWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExampleCity city;
    private final Doors doors;
    private final Cast cast;
    private final Terms start;
    private CaseNumber number;
    private LocalDateTime meeting;

    StoryWalk(ExampleCity city, Doors doors, Cast cast, List<Clause> clauses) {
        this.city = city;
        this.doors = doors;
        this.cast = cast;
        this.start =
                DemoTerms.before(cast.headcount(), Integer.parseInt(cast.key().substring(1)), clauses);
    }

    public CaseNumber number() {
        return number;
    }

    public PartyId enterprise() {
        return cast.enterprise();
    }

    public Actor chief(Side side) {
        return cast.one(side == Side.WORKERS ? Role.WC : Role.EL);
    }

    public Actor handler() {
        return cast.one(Role.EH);
    }

    // ---------------------------------------------------------------- to the table

    public StoryWalk toTheTable() {
        return toTheTable(false);
    }

    /** The same where there is no union: the workers nominate, the town guides them and records their consent. */
    public StoryWalk toTheTableGuided() {
        return toTheTable(true);
    }

    private StoryWalk toTheTable(boolean guided) {
        offers();
        accepts();
        return prepares(guided);
    }

    /** The workers offer. */
    public StoryWalk offers() {
        meeting = city.now().plusDays(10).withHour(14).withMinute(0);
        number = does(
                chief(Side.WORKERS),
                () -> doors.negotiations()
                        .offer(new OfferEntry(
                                cast.enterprise(),
                                Side.WORKERS,
                                meeting.getYear(),
                                List.of("年度工资水平及调整幅度"),
                                "结合本单位上年度生产经营和职工收入情况",
                                meeting,
                                "二楼会议室",
                                team(),
                                List.of("上年度职工工资总额与平均工资"),
                                raised("10"),
                                "19900000000")));
        await("UserTask_ReplyToOffer");
        return this;
    }

    public void refuses() {
        does(
                chief(Side.ENTERPRISE),
                () -> doors.negotiations()
                        .reply(
                                number,
                                new ReplyEntry(
                                        ReplyEntry.Decision.REFUSE, null, null, List.of(), List.of(), null, "暂不协商")));
    }

    public void accepts() {
        meeting = city.now().plusDays(10).withHour(14).withMinute(0);
        does(
                chief(Side.ENTERPRISE),
                () -> doors.negotiations()
                        .reply(
                                number,
                                new ReplyEntry(
                                        ReplyEntry.Decision.ACCEPT,
                                        meeting,
                                        "二楼会议室",
                                        List.of(),
                                        List.of(),
                                        city.now().toLocalDate().plusDays(1),
                                        null)));
        await("UserTask_HandOverData");
    }

    /** After the offer was accepted: teams, data, the day of the meeting. */
    public StoryWalk prepares() {
        return prepares(false);
    }

    private StoryWalk prepares(boolean guided) {
        if (guided) {
            nominate();
        }
        for (Side side : guided ? List.of(Side.ENTERPRISE) : List.of(Side.values())) {
            does(chief(side), () -> doors.teams().name(number, side, team(side)));
        }
        does(
                handler(),
                () -> doors.dataRoom()
                        .handOver(
                                number,
                                doors.dataRoom().items(number).stream()
                                        .map(i -> new DataAnswer(i.id(), DataAnswer.State.GIVEN, "见报表。", null, null))
                                        .toList()));
        await("UserTask_HoldRound");
        // the data came in time for this day
        city.at(meeting);
        return this;
    }

    private int team() {
        return cast.all(Role.WR).size() + 1;
    }

    private List<NegotiatorEntry> team(Side side) {
        boolean workers = side == Side.WORKERS;
        List<NegotiatorEntry> team = new ArrayList<>();
        team.add(entry(cast.all(workers ? Role.WC : Role.EL).get(0), true, workers));
        cast.all(workers ? Role.WR : Role.ER).stream()
                .limit(team() - 1L)
                .forEach(m -> team.add(entry(m, false, workers)));
        return team;
    }

    private void nominate() {
        Upload paper = new Upload("签名记录.pdf", "%PDF-1.7 签名".getBytes(StandardCharsets.UTF_8));
        Consent.Entry consent =
                new Consent.Entry(cast.headcount() / 2 + 1, city.now().toLocalDate(), paper);
        List<NegotiatorEntry> nominated = team(Side.WORKERS).stream()
                .map(m -> new NegotiatorEntry(
                        m.person(),
                        m.name(),
                        m.woman(),
                        m.post(),
                        m.skillLevel(),
                        "职工推举",
                        m.chief(),
                        m.expert(),
                        m.delegation()))
                .toList();
        does(city.guide(), () -> doors.teams().name(number, Side.WORKERS, nominated, consent));
    }

    private static NegotiatorEntry entry(Cast.Member member, boolean chief, boolean workers) {
        return new NegotiatorEntry(
                member.person().id(),
                member.person().name(),
                member.person().gender() == Gender.FEMALE,
                member.person().post(),
                member.person().skillLevel(),
                workers ? "职代会选举" : "法定代表人选派",
                chief,
                false,
                null);
    }

    public Terms raised(String percent) {
        return DemoTerms.raised(start, percent, 20);
    }

    /** One round in which the sides do not come together. */
    public StoryWalk meetsInVain() {
        return meetsInVain(() -> {});
    }

    /** @param meanwhile what else happens in the open round, before positions are put */
    public StoryWalk meetsInVain(Runnable meanwhile) {
        return meetsInVain(meanwhile, raised("9"));
    }

    /** @param asked what the workers put */
    public StoryWalk meetsInVain(Runnable meanwhile, Terms asked) {
        TableState table = opensRound();
        int round = table.nextRound();
        meanwhile.run();
        for (Side side : Side.values()) {
            Terms terms = side == Side.WORKERS ? asked : raised("4");
            does(chief(side), () -> doors.bargaining().submitPosition(number, side, terms, "各自陈述"));
        }
        minutes(table.chairOf(round), round, "未达成一致。", city.now().toLocalDate().plusDays(7));
        await("UserTask_HoldRound");
        return this;
    }

    /** Opens the next round; the answer is the table before. */
    private TableState opensRound() {
        TableState table = doors.bargaining().table(number).orElseThrow();
        List<String> present = table.teams().values().stream()
                .flatMap(t -> t.members().stream())
                .map(m -> m.entry().name())
                .toList();
        does(
                chief(table.chairOf(table.nextRound())),
                () -> doors.bargaining()
                        .openRound(
                                number,
                                new RoundOpening(city.now().toLocalDate(), "二楼会议室", "记录员周一文", present, "讨论", "")));
        return table;
    }

    private void minutes(Side chair, int round, String outcome, @Nullable LocalDate next) {
        await("UserTask_WriteMinutes");
        does(
                chief(chair),
                () -> doors.bargaining()
                        .writeMinutes(
                                number,
                                new MinutesEntry(
                                        "陈述。",
                                        "陈述。",
                                        outcome,
                                        false,
                                        false,
                                        false,
                                        null,
                                        next,
                                        next == null ? null : "二楼会议室")));
        for (Side side : Side.values()) {
            does(chief(side), () -> doors.bargaining().confirmMinutes(number, round, side));
        }
    }

    /** One round in which the enterprise puts these terms and the workers accept them. */
    public StoryWalk agreeOn(Terms terms) {
        return agreeOn(terms, "UserTask_CallCongress");
    }

    /** The same where something else is owed next than the call of the congress. */
    public StoryWalk agreeOn(Terms terms, String next) {
        TableState table = opensRound();
        int round = table.nextRound();
        int version = does(
                chief(Side.ENTERPRISE),
                () -> doors.bargaining().submitPosition(number, Side.ENTERPRISE, terms, "综合考虑"));
        does(chief(Side.WORKERS), () -> Accepting.accept(doors.bargaining(), number, Side.WORKERS, version));
        String digest = TermsBook.digest(terms);
        for (Side side : Side.values()) {
            does(chief(side), () -> doors.bargaining().agreeDraft(number, side, digest));
        }
        minutes(table.chairOf(round), round, "达成一致。", null);
        await(next);
        return this;
    }

    // ---------------------------------------------------------------- congress

    /** Calls a congress for two hours from now and goes there. */
    public void meet() {
        LocalDateTime meets = city.now().plusHours(2);
        does(
                chief(Side.WORKERS),
                () -> doors.ratification()
                        .call(
                                number,
                                new CongressCall(
                                        "职工代表大会",
                                        meets,
                                        meets.plusHours(8),
                                        "职工之家",
                                        chief(Side.WORKERS).name(),
                                        "周一文",
                                        "沈学军")));
        await("UserTask_OpenBallot");
        city.at(meets.plusMinutes(1));
    }

    /** The n-th delegate of the congress. */
    public Actor delegate(int n) {
        return cast.delegates().get(n);
    }

    public int delegates() {
        return cast.delegates().size();
    }

    public void comes(int people) {
        cast.delegates().stream()
                .limit(people)
                .forEach(d -> does(d, () -> doors.ratification().checkIn(number)));
    }

    public void endsWithoutQuorum() {
        does(chief(Side.WORKERS), () -> doors.ratification().closeWithoutQuorum(number));
        await("UserTask_CallCongress");
    }

    public BallotOutcome votes(int yes) {
        comes(delegates());
        does(chief(Side.WORKERS), () -> doors.ratification().openBallot(number));
        for (int i = 0; i < delegates(); i++) {
            Choice choice = i < yes ? Choice.YES : Choice.NO;
            does(cast.delegates().get(i), () -> doors.ratification().cast(number, choice));
        }
        return does(chief(Side.WORKERS), () -> doors.ratification().closeBallot(number));
    }

    public StoryWalk passes() {
        return passes("UserTask_SignEnterprise");
    }

    /** The same where something else is owed next than the signatures. */
    public StoryWalk passes(String next) {
        meet();
        assertThat(votes(delegates())).isInstanceOf(BallotOutcome.Passed.class);
        await(next);
        return this;
    }

    // ---------------------------------------------------------------- signing, filing, review

    public String digest() {
        return doors.contracts().agreement(number).orElseThrow().digest();
    }

    public void signs(Side side) {
        String digest = digest();
        does(chief(side), () -> doors.contracts().sign(number, side, digest, DemoAccounts.PASSWORD));
    }

    /** Somebody signs for a side, or is refused. */
    public Outcome<Void> signs(Actor who, Side side) {
        String digest = digest();
        return Acting.as(who, () -> doors.contracts().sign(number, side, digest, DemoAccounts.PASSWORD));
    }

    public StoryWalk bothSign() {
        return bothSign("UserTask_FilePackage");
    }

    /** The same where something else is owed next than the filing. */
    public StoryWalk bothSign(String next) {
        for (Side side : Side.values()) {
            signs(side);
        }
        await(next);
        return this;
    }

    public FilingEntry entry() {
        String explanation = FilledIn.explanation(
                doors.filings().filing(number).orElseThrow().facts());
        return new FilingEntry("首签", "私营企业", 10, handler().name(), "19900000001", explanation);
    }

    public StoryWalk files(Supply... supplies) {
        does(handler(), () -> doors.filings().file(number, entry(), List.of(supplies)));
        await("UserTask_ReviewByUnion");
        return this;
    }

    public void unionPasses() {
        does(city.unionReviewer(), () -> doors.filings().decide(number, Office.CITY_UNION, noObjection()));
        await("UserTask_AcceptFiling");
    }

    public void bureauPasses() {
        does(city.bureauReviewer(), () -> doors.filings().accept(number));
        await("UserTask_ReviewByBureau");
        does(city.bureauReviewer(), () -> doors.filings().decide(number, Office.LABOR_BUREAU, noObjection()));
        await("UserTask_PublishAgreement");
    }

    /** To the end of the main line. */
    public void publishes() {
        does(handler(), () -> doors.filings().publish(number, new PublicationEntry("平台公布", "公告栏")));
        does(chief(Side.WORKERS), () -> doors.filings().fileWithUpperUnion(number));
        until("published", () -> doors.negotiations().find(number).orElseThrow().stage() == Stage.PUBLISHED);
    }

    public ReviewDecision noObjection() {
        return new ReviewDecision(ReviewDecision.Verdict.NO_OBJECTION, findings(), List.of(), List.of(), "经审查，无异议。");
    }

    public ReviewDecision incomplete(String... missing) {
        return new ReviewDecision(ReviewDecision.Verdict.INCOMPLETE, List.of(), List.of(missing), List.of(), "请一次补正。");
    }

    public ReviewDecision objection(String clause, String reason) {
        return new ReviewDecision(
                ReviewDecision.Verdict.OBJECTION,
                findings(),
                List.of(),
                List.of(new ReviewDecision.Objection(clause, reason, "《浙江省集体合同条例》第五条")),
                "请双方就该条协商修订。");
    }

    private List<ReviewDecision.Finding> findings() {
        return Confirmed.all(doors.filings().checklist(number));
    }

    // ---------------------------------------------------------------- looking

    public void await(String duty) {
        doors.await(number, duty);
    }

    public Set<String> open() {
        return doors.duties().open(number).stream().map(Duty::kind).collect(Collectors.toSet());
    }

    public Stage stage() {
        return doors.negotiations().find(number).orElseThrow().stage();
    }

    /** The newest clock of a rule. */
    public CaseDeadline clock(String rule) {
        return Acting.as(Actor.PLATFORM, () -> doors.negotiations().deadlines(number)).stream()
                .filter(d -> d.deadline().rule().equals(rule))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
