package org.wageaccord.simulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wageaccord.access.Role;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.performance.Termination;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;

/** What may be tried whatever the duties are: that time passes, and that somebody wants to end it all. */
final class OtherMoves extends Moves {

    static final Upload PROOF = new Upload("证明.pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));

    private final Side offeredBy;

    OtherMoves(WalkCity city, Cast cast, Terms start, CaseNumber number, Side offeredBy) {
        super(city, cast, start, number);
        this.offeredBy = offeredBy;
    }

    List<Move> time(List<CaseDeadline> deadlines) {
        List<Move> moves = new ArrayList<>();
        moves.add(day(1));
        moves.add(day(7));
        deadlines.stream()
                .filter(d -> d.state() == CaseDeadline.State.RUNNING)
                .map(d -> d.deadline().due())
                .filter(due -> !due.isBefore(today()))
                .min(LocalDate::compareTo)
                .ifPresent(due -> moves.add(new Move(
                        "the next term runs out", () -> pass(due.plusDays(1).atTime(9, 0)))));
        return moves;
    }

    List<Move> ends() {
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
        moves.add(act("voids the case", city.union(), () -> city.ends().voidCase(number, "提供虚假资料", "《浙江省集体合同条例》第四条")));
        moves.add(act("offers, too", chief(offeredBy.other()), this::crosses));
        moves.add(delegates());
        for (Side side : Side.values()) {
            moves.add(act(side + " asks to terminate the agreement", chief(side), this::asksToTerminate));
        }
        return moves;
    }

    /** Whoever has an offer on the way may find one of the other side crossing it. */
    private Outcome<CaseNumber> crosses() {
        LocalDateTime meeting = city.now().plusDays(12).withHour(14);
        return city.doors()
                .negotiations()
                .offer(new OfferEntry(
                        cast.enterprise(),
                        offeredBy.other(),
                        meeting.getYear(),
                        List.of("年度工资水平及调整幅度"),
                        "结合本单位上年度生产经营和职工收入情况",
                        meeting,
                        "三楼会议室",
                        cast.all(Role.WR).size() + 1,
                        List.of(),
                        DemoTerms.raised(start, "4", 10),
                        "19900000000"));
    }

    private Move delegates() {
        return act(
                "the chief of the workers delegates",
                chief(Side.WORKERS),
                () -> city.doors()
                        .teams()
                        .delegate(
                                number,
                                Side.WORKERS,
                                new Delegation.Entry(
                                        cast.all(Role.WR).get(0).person().id(),
                                        Set.of(Power.values()),
                                        today(),
                                        today().plusDays(7),
                                        "出差")));
    }

    private Outcome<Void> asksToTerminate() {
        return city.terminations()
                .ask(
                        number,
                        new Termination.Entry(
                                TerminationGround.LAW_CHANGED, "政策调整，无法继续履行", today().plusDays(10), PROOF));
    }
}
