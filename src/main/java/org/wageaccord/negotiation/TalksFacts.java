package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.SuspensionBegun;
import org.wageaccord.recess.TalksResumed;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.SeatVacated;
import org.wageaccord.teams.Teams;
import org.wageaccord.teams.Vacancy;

/** Clocks of what happens beside the main line of talks: vacant seats (T04) and suspensions (T06). */
@Component
class TalksFacts {

    private static final String REFILL = "T04";
    private static final String SUSPENSION = "T06";

    private final CaseDeadlines deadlines;
    private final Recess recess;
    private final Teams teams;
    private final Statute statute;

    TalksFacts(CaseDeadlines deadlines, Recess recess, Teams teams, Statute statute) {
        this.deadlines = deadlines;
        this.recess = recess;
        this.teams = teams;
        this.statute = statute;
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void seatVacated(SeatVacated fact) {
        if (!deadlines.isRunning(fact.caseNumber(), REFILL)) {
            deadlines.begin(fact.caseNumber(), REFILL, fact.since());
        }
    }

    /** Where seats stay vacant, the clock runs on from the one that has been vacant longest. */
    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void seatRefilled(SeatRefilled fact) {
        CaseNumber number = fact.caseNumber();
        Optional<LocalDate> since = longest(number);
        Optional<LocalDate> running =
                deadlines.newest(number, REFILL).map(d -> d.deadline().trigger());
        if (since.isEmpty() || !since.equals(running)) {
            deadlines.meet(number, REFILL, statute.today());
            since.ifPresent(day -> deadlines.begin(number, REFILL, day));
        }
    }

    private Optional<LocalDate> longest(CaseNumber number) {
        return teams.sides(number).stream()
                .flatMap(s -> Stream.of(Side.values()).flatMap(side -> s.open(side).stream()))
                .map(Vacancy::since)
                .min(Comparator.naturalOrder());
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void suspended(SuspensionBegun fact) {
        deadlines.begin(fact.caseNumber(), recess.deadline(fact.caseNumber()).orElseThrow());
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void resumed(TalksResumed fact) {
        deadlines.meet(fact.caseNumber(), SUSPENSION, fact.on());
    }
}
