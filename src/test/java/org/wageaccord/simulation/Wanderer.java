package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.SigningRefusal;
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
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.recess.Suspension;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.supervision.AnswerEntry;
import org.wageaccord.supervision.AnswerKind;
import org.wageaccord.supervision.FeedbackEntry;
import org.wageaccord.supervision.InquiryEntry;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.ProposalReason;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.mediation.ApplicationEntry;
import org.wageaccord.supervision.mediation.SettlementEntry;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Vacancy;

/**
 * One case, walked at random: at each step somebody does one of the acts that lie open, or time passes. What is refused
 * changes nothing, so a walk may also try what the law does not let it do.
 */
public final class Wanderer {

    /** The calendar of the next year is not known; no walk lasts so long that it needs it. */
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 31);

    private static final LetterEntry LETTER = new LetterEntry("事实", "《浙江省集体合同条例》第七条", "改正", "19900000000");

    /** Of twenty steps so many do a duty; one tries to end the case, the rest let time pass. */
    private static final int DUTIES = 16;

    private static final int KINDS = 20;

    /** Something that can be tried now. */
    private record Move(String name, Supplier<String> act) {}

    private final WalkCity city;
    private final Cast cast;
    private final Terms start;
    private final CaseNumber number;
    private final Side offeredBy;
    private final List<String> story = new ArrayList<>();

    Wanderer(WalkCity city, Cast cast, Terms start, Side offeredBy) {
        this.city = city;
        this.cast = cast;
        this.start = start;
        this.offeredBy = offeredBy;
        LocalDateTime meeting = city.now().plusDays(12).withHour(14);
        number = Acting.as(
                        chief(offeredBy),
                        () -> city.doors()
                                .negotiations()
                                .offer(new OfferEntry(
                                        cast.enterprise(),
                                        offeredBy,
                                        meeting.getYear(),
                                        List.of("年度工资水平及调整幅度"),
                                        "结合本单位上年度生产经营和职工收入情况",
                                        meeting,
                                        "二楼会议室",
                                        cast.all(Role.WR).size() + 1,
                                        List.of("上年度职工工资总额与平均工资"),
                                        DemoTerms.raised(start, "10", 20),
                                        "19900000000")))
                .orElseThrow();
        story.add("%s  %s offers".formatted(city.now(), offeredBy));
        jobs();
    }

    public CaseNumber number() {
        return number;
    }

    /** What was done, a line each. */
    public List<String> story() {
        return List.copyOf(story);
    }

    public Stage stage() {
        return city.doors().negotiations().find(number).orElseThrow().stage();
    }

    public List<Duty> duties() {
        return city.doors().duties().open(number);
    }

    public List<CaseDeadline> deadlines() {
        return Acting.as(Actor.PLATFORM, () -> city.doors().negotiations().deadlines(number));
    }

    public List<LedgerEntry> acts() {
        List<LedgerEntry> acts = new ArrayList<>();
        int page = 0;
        List<LedgerEntry> more;
        do {
            more = city.ledger().of(number, page++, 100);
            acts.addAll(more);
        } while (more.size() == 100);
        acts.sort(java.util.Comparator.comparing(LedgerEntry::at));
        return acts;
    }

    public LocalDate today() {
        return city.now().toLocalDate();
    }

    /** Whether nothing more can follow. */
    public boolean isOver() {
        Stage stage = stage();
        boolean last = stage.isCutShort()
                || stage == Stage.PUBLISHED
                || stage == Stage.REFUSED && offeredBy == Side.ENTERPRISE;
        return last && duties().isEmpty();
    }

    /** Whether one of the people of the case can do one of its duties. */
    public boolean somebodyCanAct() {
        return people().stream()
                .anyMatch(
                        actor -> city.doors().duties().mine(number, actor.id()).isPresent());
    }

    // ---------------------------------------------------------------- steps

    /**
     * One step. The number says what is tried: mostly an act that does a duty, sometimes that time passes, seldom that somebody
     * wants to end it all.
     */
    public void step(int choice) {
        int kind = choice % KINDS;
        List<Move> duties = moves();
        List<Move> moves = kind < DUTIES && !duties.isEmpty() ? duties : kind < KINDS - 1 ? time() : ends();
        take(moves.get(choice / KINDS % moves.size()));
    }

    /** Goes on by the straight way until the case is over; answers whether it came there. */
    public boolean finish() {
        return straightOn(400);
    }

    /** Goes on by the straight way for so many steps at most; answers whether the case is over. */
    public boolean straightOn(int steps) {
        for (int i = 0; i < steps && !isOver(); i++) {
            boolean moved = false;
            for (Move move : straight()) {
                if (take(move)) {
                    moved = true;
                    break;
                }
            }
            if (!moved && !take(day(1))) {
                return false;
            }
        }
        return isOver();
    }

    private boolean take(Move move) {
        String refused = move.act().get();
        story.add("%s  %s%s".formatted(city.now(), move.name(), refused == null ? "" : "  -- refused: " + refused));
        jobs();
        return refused == null;
    }

    /** The platform's part: whatever is due of this case, until nothing is. */
    private void jobs() {
        for (int round = 0; round < 60; round++) {
            List<Job> due = city.management().createJobQuery().executable().list().stream()
                    .filter(this::isOfThisCase)
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            // one at a time: a job may end the instance of the next
            city.management().executeJob(due.get(0).getId());
        }
        throw new IllegalStateException("the jobs of " + number + " never end");
    }

    private boolean isOfThisCase(Job job) {
        if (job.getProcessInstanceId() == null) {
            return false;
        }
        ProcessInstance part = city.runtime()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return part != null && number.toString().equals(part.getBusinessKey());
    }

    // ---------------------------------------------------------------- what can be tried

    private List<Move> straight() {
        List<Move> first = new ArrayList<>();
        for (Duty duty : duties()) {
            List<Move> moves = of(duty.kind());
            // where the hour has passed, the congress is called anew
            int ways = duty.kind().equals("UserTask_OpenBallot") ? 2 : 1;
            first.addAll(moves.subList(0, Math.min(ways, moves.size())));
        }
        return first;
    }

    private List<Move> moves() {
        List<Move> all = new ArrayList<>();
        duties().forEach(duty -> all.addAll(of(duty.kind())));
        return all;
    }

    /** The acts that do one duty; the first leads straight on. */
    private List<Move> of(String duty) {
        var doors = city.doors();
        return switch (duty) {
            case "UserTask_ReplyToOffer" -> {
                Side by = offeredBy.other();
                yield List.of(replies(by, true), replies(by, false));
            }
            case "UserTask_ReplyAgain" -> List.of(replies(offeredBy.other(), true));
            case "UserTask_NameWorkersTeam" -> List.of(names(Side.WORKERS));
            case "UserTask_NameEnterpriseTeam" -> List.of(names(Side.ENTERPRISE));
            case "UserTask_HandOverData" ->
                List.of(
                        act(
                                "hands data over",
                                cast.one(Role.EH),
                                () -> doors.dataRoom()
                                        .handOver(
                                                number,
                                                doors.dataRoom().items(number).stream()
                                                        .map(i -> new DataAnswer(
                                                                i.id(), DataAnswer.State.GIVEN, "见报表。", null, null))
                                                        .toList())),
                        act(
                                "waits for the data no longer",
                                chief(Side.WORKERS),
                                () -> doors.dataRoom().waive(number, "照常开会")));
            case "UserTask_HoldRound" ->
                List.of(
                        opens(),
                        suspends(Side.WORKERS),
                        suspends(Side.ENTERPRISE),
                        consents(),
                        asks(Side.WORKERS),
                        leaves());
            case "UserTask_PutWorkersPosition" -> List.of(accepts(Side.WORKERS), puts(Side.WORKERS));
            case "UserTask_PutEnterprisePosition" -> List.of(puts(Side.ENTERPRISE), accepts(Side.ENTERPRISE));
            case "UserTask_AgreeDraftWorkers" -> List.of(agrees(Side.WORKERS));
            case "UserTask_AgreeDraftEnterprise" -> List.of(agrees(Side.ENTERPRISE));
            case "UserTask_WriteMinutes" -> List.of(minutes(false), minutes(true));
            case "UserTask_ConfirmMinutesWorkers" -> List.of(confirms(Side.WORKERS));
            case "UserTask_ConfirmMinutesEnterprise" -> List.of(confirms(Side.ENTERPRISE));
            case "UserTask_ResumeTalks", "UserTask_ChooseAfterSuspension" ->
                List.of(
                        act(
                                "resumes the talks",
                                chief(Side.WORKERS),
                                () -> city.recess().resume(number, Side.WORKERS, "继续协商")),
                        opens(),
                        asks(Side.ENTERPRISE));
            case "UserTask_RefillWorkersTeam" -> List.of(refills(Side.WORKERS));
            case "UserTask_RefillEnterpriseTeam" -> List.of(refills(Side.ENTERPRISE));
            case "UserTask_CallCongress" -> List.of(calls());
            case "UserTask_OpenBallot" ->
                List.of(
                        ballot(true),
                        act(
                                "sends the delegates home",
                                chief(Side.WORKERS),
                                () -> doors.ratification().closeWithoutQuorum(number)),
                        new Move("two hours pass", () -> pass(city.now().plusHours(2))));
            case "UserTask_CloseBallot" -> List.of(votes(true), votes(false));
            case "UserTask_SignWorkers" -> List.of(signs(Side.WORKERS));
            case "UserTask_SignEnterprise" ->
                List.of(
                        signs(Side.ENTERPRISE),
                        act(
                                "refuses to sign",
                                chief(Side.ENTERPRISE),
                                () -> doors.contracts().refuseToSign(number, Side.ENTERPRISE, digest(), "难以承受")));
            case "UserTask_AnswerRefusal" ->
                List.of(
                        act(
                                "goes back to the table",
                                chief(Side.WORKERS),
                                () -> doors.contracts().answerRefusal(number, SigningRefusal.Way.TABLE, "再谈一轮")),
                        act(
                                "asks the bureau to coordinate",
                                chief(Side.WORKERS),
                                () -> doors.contracts().answerRefusal(number, SigningRefusal.Way.MEDIATION, "请求协调")));
            case "UserTask_FilePackage" -> List.of(files());
            case "UserTask_SupplyMaterials" -> List.of(files());
            case "UserTask_ReviewByUnion" -> reviews(Office.CITY_UNION, city.union());
            case "UserTask_AcceptFiling" ->
                List.of(act(
                        "accepts the filing",
                        city.bureau(),
                        () -> doors.filings().accept(number)));
            case "UserTask_ReviewByBureau" -> reviews(Office.LABOR_BUREAU, city.bureau());
            case "UserTask_ReviseClauses" -> revises();
            case "UserTask_PublishAgreement" ->
                List.of(act(
                        "publishes",
                        cast.one(Role.EH),
                        () -> doors.filings().publish(number, new PublicationEntry("平台公布", "公告栏"))));
            case "UserTask_FileWithUpperUnion" ->
                List.of(act(
                        "files with the upper union",
                        chief(Side.WORKERS),
                        () -> doors.filings().fileWithUpperUnion(number)));
            default -> onTheLadder(duty);
        };
    }

    private List<Move> onTheLadder(String duty) {
        var supervision = city.supervision();
        var mediations = city.mediations();
        Actor manager = chief(Side.ENTERPRISE);
        Actor chair = chief(Side.WORKERS);
        return switch (duty) {
            case "UserTask_SignReminder" ->
                List.of(
                        act("signs the reminder", city.union(), () -> supervision.remind(number, LETTER)),
                        act("ends the matter", chair, () -> supervision.withdraw(number, "不再督促")));
            case "UserTask_ReplyToReminder", "UserTask_ReplyToOpinion" ->
                List.of(
                        act(
                                "disputes the letter",
                                manager,
                                () -> supervision.answer(
                                        number, new AnswerEntry(AnswerKind.DISPUTED, "意见不当", null, List.of()))),
                        act("would not take the letter", chair, () -> supervision.rejected(number, "拒收，已留置")));
            case "UserTask_Inquire" ->
                List.of(act(
                        "inquires",
                        city.supervisors().get(0),
                        () -> supervision.inquire(
                                number,
                                new InquiryEntry(
                                        city.supervisors().stream()
                                                .map(Actor::id)
                                                .toList(),
                                        today(),
                                        "查阅记录",
                                        "没有改正",
                                        false))));
            case "UserTask_SignOpinion" ->
                List.of(act("signs the opinion", chair, () -> supervision.opine(number, LETTER)));
            case "UserTask_JudgeCorrection" ->
                List.of(act("judges it uncorrected", chair, () -> supervision.judge(number, false, "没有改正")));
            case "UserTask_SignProposal" ->
                List.of(act(
                        "proposes to the bureau",
                        city.union(),
                        () -> supervision.propose(number, Set.of(reason()), LETTER)));
            case "UserTask_FeedBack" ->
                List.of(
                        act(
                                "orders",
                                city.bureau(),
                                () -> supervision.feedBack(
                                        number, new FeedbackEntry(true, "责令改正", today().plusDays(10)))),
                        act(
                                "does not order",
                                city.bureau(),
                                () -> supervision.feedBack(number, new FeedbackEntry(false, "不予责令", null))));
            case "UserTask_CorrectAsOrdered" ->
                List.of(act("reports the correction", manager, () -> supervision.report(number, "已改正", List.of())));
            case "UserTask_AcceptMediation" ->
                List.of(
                        act("takes the dispute up", city.bureau(), () -> mediations.accept(number)),
                        act("does not take it up", city.bureau(), () -> mediations.decline(number, "不予受理")));
            case "UserTask_InvestigateDispute" ->
                List.of(
                        act("investigates", city.mediator(), () -> mediations.investigate(number, "方志强", "双方有差距")),
                        act(
                                "extends the mediation",
                                city.mediator(),
                                () -> mediations.extend(number, today().plusDays(40), "案情复杂")));
            case "UserTask_Mediate" ->
                List.of(
                        act(
                                "puts an agreement",
                                city.mediator(),
                                () -> mediations.settle(number, new SettlementEntry("争议", "上调百分之五", "津贴"))),
                        act(
                                "records that they go on alone",
                                city.mediator(),
                                () -> mediations.fail(number, "未达成", true)),
                        act("records that they give up", city.mediator(), () -> mediations.fail(number, "不再谈", false)));
            case "UserTask_WriteReport" ->
                List.of(act(
                        "reports on the performance",
                        manager,
                        () -> city.performance()
                                .report(
                                        number,
                                        new Report.Entry(
                                                today(),
                                                Stream.of(Head.values())
                                                        .map(head -> new Report.Line(head, Head.Kept.KEPT, ""))
                                                        .toList(),
                                                BigDecimal.ZERO,
                                                0,
                                                ""))));
            case "UserTask_ConfirmReport" ->
                List.of(act(
                        "confirms the report", chair, () -> city.performance().answerReport(number, true, "")));
            case "UserTask_SignSettlementWorkers" -> settlement(chair);
            case "UserTask_SignSettlementEnterprise" -> settlement(manager);
            default -> throw new IllegalStateException("nobody knows how to do " + duty);
        };
    }

    /** What may be tried whatever the duties are. */
    private List<Move> time() {
        List<Move> moves = new ArrayList<>();
        moves.add(day(1));
        moves.add(day(7));
        deadlines().stream()
                .filter(d -> d.state() == CaseDeadline.State.RUNNING)
                .map(d -> d.deadline().due())
                .filter(due -> !due.isBefore(today()))
                .min(LocalDate::compareTo)
                .ifPresent(due -> moves.add(new Move(
                        "the next term runs out", () -> pass(due.plusDays(1).atTime(9, 0)))));
        return moves;
    }

    private List<Move> ends() {
        List<Move> moves = new ArrayList<>();
        moves.add(act("withdraws the offer", chief(offeredBy), () -> city.ends().withdraw(number, "另行提出")));
        moves.add(act(
                "proposes to end",
                chief(Side.WORKERS),
                () -> city.ends().propose(number, CaseEnded.Cause.ENDED_BY_BOTH, "不再协商")));
        city.ends().waiting(number).ifPresent(p -> {
            Actor other = chief(p.side().other());
            moves.add(act("consents to the end", other, () -> city.ends().answer(number, p.id(), true)));
            moves.add(
                    act("does not consent to the end", other, () -> city.ends().answer(number, p.id(), false)));
        });
        return moves;
    }

    // ---------------------------------------------------------------- single acts

    private Move replies(Side by, boolean accept) {
        return act(
                by + (accept ? " agrees to negotiate" : " refuses to negotiate"),
                chief(by),
                () -> city.doors()
                        .negotiations()
                        .reply(
                                number,
                                accept
                                        ? new ReplyEntry(
                                                ReplyEntry.Decision.ACCEPT,
                                                city.now().plusDays(12).withHour(14),
                                                "二楼会议室",
                                                List.of(),
                                                List.of(),
                                                today().plusDays(1),
                                                null)
                                        : new ReplyEntry(
                                                ReplyEntry.Decision.REFUSE,
                                                null,
                                                null,
                                                List.of(),
                                                List.of(),
                                                null,
                                                "暂不协商")));
    }

    private Move names(Side side) {
        boolean workers = side == Side.WORKERS;
        List<NegotiatorEntry> team = new ArrayList<>();
        team.add(entry(cast.all(workers ? Role.WC : Role.EL).get(0).person(), true, workers));
        cast.all(workers ? Role.WR : Role.ER).forEach(m -> team.add(entry(m.person(), false, workers)));
        return act(
                side + " names its team",
                chief(side),
                () -> city.doors().teams().name(number, side, team));
    }

    private Move leaves() {
        return act(
                "a negotiator of the workers resigns",
                chief(Side.WORKERS),
                () -> city.doors().teams().vacate(number, Side.WORKERS, 1, Vacancy.Reason.RESIGNED, today(), ""));
    }

    private Move refills(Side side) {
        return act(side + " fills the vacant seat", chief(side), () -> {
            Team team = city.doors().teams().team(number, side).orElseThrow();
            List<NegotiatorEntry> members = new ArrayList<>();
            Set<java.util.UUID> seated = new LinkedHashSet<>();
            city.doors()
                    .teams()
                    .sides(number)
                    .orElseThrow()
                    .teams()
                    .values()
                    .forEach(t -> t.members().forEach(m -> seated.add(m.entry().person())));
            team.members().forEach(m -> members.add(m.entry()));
            city.registry().people(cast.enterprise(), "", 0).items().stream()
                    .filter(p -> !p.manager() && !seated.contains(p.id()))
                    .findFirst()
                    .ifPresent(p -> members.add(entry(p, false, side == Side.WORKERS)));
            return city.doors().teams().refill(number, side, members, null);
        });
    }

    private Move opens() {
        return new Move("a round is opened", () -> {
            TableState table = city.doors().bargaining().table(number).orElseThrow();
            List<String> present = table.teams().values().stream()
                    .flatMap(t -> t.members().stream())
                    .map(m -> m.entry().name())
                    .toList();
            return told(
                    chief(table.chairOf(table.nextRound())),
                    () -> city.doors()
                            .bargaining()
                            .openRound(number, new RoundOpening(today(), "二楼会议室", "记录员周一文", present, "讨论", "")));
        });
    }

    private Move suspends(Side side) {
        return act(
                side + " proposes to suspend",
                chief(side),
                () -> city.recess()
                        .propose(number, side, new Suspension.Entry(today().plusDays(14), "二楼会议室", "幅度", "待核算")));
    }

    private Move consents() {
        return new Move("the suspension is consented to", () -> {
            var waiting = city.recess().state(number).map(s -> s.proposal()).orElse(null);
            if (waiting == null) {
                return "nothing proposed";
            }
            Side other = waiting.side().other();
            return told(chief(other), () -> city.recess().answer(number, other, waiting.id(), true, ""));
        });
    }

    private Move asks(Side side) {
        return act(
                side + " asks for mediation",
                chief(side),
                () -> city.mediations().ask(number, new ApplicationEntry("幅度", "协调", "未达成一致", "19900000000")));
    }

    private Move puts(Side side) {
        String percent = side == Side.WORKERS ? "8" : "5";
        return act(
                side + " puts a position",
                chief(side),
                () -> city.doors()
                        .bargaining()
                        .submitPosition(number, side, DemoTerms.raised(start, percent, 20), "综合考虑"));
    }

    private Move accepts(Side side) {
        return new Move(side + " accepts the other position", () -> {
            RoundRecord.Position position = positions().stream()
                    .filter(p -> p.side() != side)
                    .reduce((first, second) -> second)
                    .orElse(null);
            return position == null
                    ? "no position yet"
                    : told(
                            chief(side),
                            () -> city.doors().bargaining().acceptPosition(number, side, position.version()));
        });
    }

    private Move agrees(Side side) {
        return new Move(side + " agrees on the draft", () -> {
            String accepted = accepted();
            return accepted == null
                    ? "no position was accepted"
                    : told(chief(side), () -> city.doors().bargaining().agreeDraft(number, side, accepted));
        });
    }

    private Move minutes(boolean suspended) {
        return new Move(suspended ? "minutes suspend the talks" : "minutes are written", () -> {
            boolean agreed = accepted() != null;
            LocalDate next = agreed ? null : today().plusDays(suspended ? 14 : 7);
            TableState table = city.doors().bargaining().table(number).orElseThrow();
            return told(
                    chief(table.chairOf(round().number())),
                    () -> city.doors()
                            .bargaining()
                            .writeMinutes(
                                    number,
                                    new MinutesEntry(
                                            "陈述。",
                                            "陈述。",
                                            "记录。",
                                            suspended,
                                            suspended,
                                            suspended,
                                            suspended ? "待核算" : null,
                                            next,
                                            next == null ? null : "二楼会议室")));
        });
    }

    private Move confirms(Side side) {
        return act(
                side + " confirms the minutes",
                chief(side),
                () -> city.doors().bargaining().confirmMinutes(number, round().number(), side));
    }

    /** The digest of the position that was accepted in the round, null while none was. */
    private String accepted() {
        TableState.Acceptance acceptance = city.doors()
                .bargaining()
                .table(number)
                .orElseThrow()
                .acceptances()
                .get(round().number());
        return acceptance == null ? null : acceptance.digest();
    }

    private RoundRecord round() {
        List<RoundRecord> rounds = city.doors().bargaining().rounds(number);
        return rounds.get(rounds.size() - 1);
    }

    private List<RoundRecord.Position> positions() {
        return round().positions();
    }

    private Move calls() {
        LocalDateTime meets = city.now().plusHours(2);
        return act(
                "calls the congress",
                chief(Side.WORKERS),
                () -> city.doors()
                        .ratification()
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
    }

    private Move ballot(boolean all) {
        return new Move("the delegates meet", () -> {
            pass(city.now().plusHours(2));
            for (Actor delegate : coming()) {
                String refused =
                        told(delegate, () -> city.doors().ratification().checkIn(number));
                if (refused != null) {
                    return refused;
                }
            }
            return told(chief(Side.WORKERS), () -> city.doors().ratification().openBallot(number));
        });
    }

    /** Three of four delegates, more than the two thirds that must come. */
    private List<Actor> coming() {
        return cast.delegates().subList(0, cast.delegates().size() * 3 / 4 + 1);
    }

    private Move votes(boolean yes) {
        return new Move(yes ? "the delegates vote for it" : "the delegates vote it down", () -> {
            for (Actor delegate : coming()) {
                Acting.as(delegate, () -> city.doors().ratification().cast(number, yes ? Choice.YES : Choice.NO));
            }
            return told(chief(Side.WORKERS), () -> city.doors().ratification().closeBallot(number));
        });
    }

    private Move signs(Side side) {
        return act(
                side + " signs",
                chief(side),
                () -> city.doors().contracts().sign(number, side, digest(), DemoAccounts.PASSWORD));
    }

    private String digest() {
        return city.doors().contracts().agreement(number).orElseThrow().digest();
    }

    private Move files() {
        return act(
                "files the package",
                cast.one(Role.EH),
                () -> city.doors()
                        .filings()
                        .file(
                                number,
                                new FilingEntry(
                                        "首签",
                                        "私营企业",
                                        10,
                                        cast.one(Role.EH).name(),
                                        "19900000001",
                                        city.doors()
                                                .filings()
                                                .filing(number)
                                                .orElseThrow()
                                                .facts()
                                                .explanation())));
    }

    private List<Move> reviews(Office office, Actor reviewer) {
        return List.of(
                decides(office, reviewer, ReviewDecision.Verdict.NO_OBJECTION),
                decides(office, reviewer, ReviewDecision.Verdict.INCOMPLETE),
                decides(office, reviewer, ReviewDecision.Verdict.OBJECTION));
    }

    private Move decides(Office office, Actor reviewer, ReviewDecision.Verdict verdict) {
        return act(office + " finds " + verdict.name().toLowerCase(Locale.ROOT), reviewer, () -> {
            List<ReviewDecision.Finding> findings = city.doors().filings().checklist(number).stream()
                    .map(item -> new ReviewDecision.Finding(item.id(), true, ""))
                    .toList();
            return city.doors()
                    .filings()
                    .decide(
                            number,
                            office,
                            new ReviewDecision(
                                    verdict,
                                    verdict == ReviewDecision.Verdict.INCOMPLETE ? List.of() : findings,
                                    verdict == ReviewDecision.Verdict.INCOMPLETE ? List.of("身份证明") : List.of(),
                                    verdict == ReviewDecision.Verdict.OBJECTION
                                            ? List.of(new ReviewDecision.Objection("C02", "不明确", "《浙江省集体合同条例》第五条"))
                                            : List.of(),
                                    "意见"));
        });
    }

    private List<Move> revises() {
        Revision open = city.revisions().newest(number).orElseThrow();
        List<Revision.Proposal> proposals = open.proposals();
        if (proposals.isEmpty()) {
            return List.of(
                    act(
                            "a revision is proposed",
                            chief(Side.ENTERPRISE),
                            () -> city.revisions().propose(number, DemoTerms.raised(start, "7", 20), "修订", false)),
                    act(
                            "goes back to the table",
                            chief(Side.ENTERPRISE),
                            () -> city.revisions().toTable(number, "重新协商")));
        }
        Revision.Proposal newest = proposals.get(proposals.size() - 1);
        Actor other = chief(newest.side().other());
        return List.of(
                act("the revision is agreed to", other, () -> city.revisions().agree(number, newest.digest(), false)),
                act("goes back to the table", other, () -> city.revisions().toTable(number, "重新协商")));
    }

    private List<Move> settlement(Actor chief) {
        return List.of(
                new Move(chief.role() + " signs the mediated agreement", () -> {
                    var all = city.mediations().of(number);
                    String digest = all.get(all.size() - 1).settlement().digest();
                    return told(chief, () -> city.mediations().sign(number, digest, DemoAccounts.PASSWORD));
                }),
                act(
                        chief.role() + " does not sign it",
                        chief,
                        () -> city.mediations().declineSettlement(number, "无法接受")));
    }

    private ProposalReason reason() {
        Matter matter = city.supervision().open(number).orElseThrow();
        Matter.Letter opinion = matter.letter(Rung.OPINION).orElseThrow();
        if (opinion.answer() == null) {
            return ProposalReason.NOT_ANSWERED;
        }
        return opinion.answer().kind() == AnswerKind.REJECTED ? ProposalReason.REJECTED : ProposalReason.NOT_CORRECTED;
    }

    // ---------------------------------------------------------------- time and people

    private Move day(int days) {
        return new Move(
                days == 1 ? "a day passes" : days + " days pass",
                () -> pass(city.now().plusDays(days).withHour(9)));
    }

    private String pass(LocalDateTime to) {
        if (to.toLocalDate().isAfter(LATEST)) {
            return "the calendar ends";
        }
        city.at(to);
        return null;
    }

    private static Move act(String name, Actor by, Supplier<? extends Outcome<?>> act) {
        return new Move(name, () -> told(by, act));
    }

    /** Null when done, the codes of the refusals else. */
    private static String told(Actor by, Supplier<? extends Outcome<?>> act) {
        var refusals = Acting.as(by, act).refusals();
        return refusals.isEmpty()
                ? null
                : refusals.stream()
                        .map(r -> r.code().replaceFirst("^refusal\\.", ""))
                        .toList()
                        .toString();
    }

    private Actor chief(Side side) {
        return cast.one(side == Side.WORKERS ? Role.WC : Role.EL);
    }

    private List<Actor> people() {
        List<Actor> people = new ArrayList<>();
        for (Role role : List.of(Role.WC, Role.EL, Role.EH, Role.WR, Role.ER)) {
            people.add(cast.all(role).get(0).actor());
        }
        people.addAll(List.of(city.union(), city.bureau(), city.mediator()));
        people.addAll(city.supervisors());
        return people;
    }

    private static NegotiatorEntry entry(Person person, boolean chief, boolean workers) {
        return new NegotiatorEntry(
                person.id(),
                person.name(),
                person.gender() == Gender.FEMALE,
                person.post(),
                person.skillLevel(),
                workers ? "职代会选举" : "法定代表人选派",
                chief,
                false,
                null);
    }
}
