package org.wageaccord.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseEnded;

/** What may be tried whatever the duties are: that time passes, and that somebody wants to end it all. */
final class OtherMoves extends Moves {

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
        return moves;
    }
}
