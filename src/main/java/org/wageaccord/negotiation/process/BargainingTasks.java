package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.RecessState;

/** Service tasks, owner and dates of {@code bargaining} and of a {@code round}. */
@Component
public class BargainingTasks {

    private final Bargaining bargaining;
    private final Recess recess;
    private final CaseCourse course;
    private final CaseEnds ends;
    private final CasePapers papers;

    BargainingTasks(Bargaining bargaining, Recess recess, CaseCourse course, CaseEnds ends, CasePapers papers) {
        this.bargaining = bargaining;
        this.recess = recess;
        this.course = course;
        this.ends = ends;
        this.papers = papers;
    }

    /** The side in the chair of the open round, or of the next one. */
    public String chairingSide(String caseNumber) {
        TableState table = table(caseNumber);
        return table.openRound()
                .map(RoundRecord::chair)
                .orElseGet(() -> table.chairOf(table.nextRound()))
                .name();
    }

    /** The day agreed for the next round, by the minutes or when the talks were suspended; none after a reopening. */
    public @Nullable Date meetingDue(String caseNumber) {
        TableState table = table(caseNumber);
        LocalDate day = recess.state(CaseNumber.parse(caseNumber))
                .flatMap(state -> afterSuspension(state, table.rounds().size()))
                .or(() -> table.lastRound().map(RoundRecord::minutes).map(MinutesEntry::nextMeeting))
                .orElse(table.rounds().isEmpty() ? table.opening().meeting() : null);
        return day == null ? null : LegalMoments.endOf(day);
    }

    /** Talks that rested go on on the agreed day, or when they were resumed after it. */
    private static Optional<LocalDate> afterSuspension(RecessState state, int rounds) {
        return state.suspensions().stream()
                .filter(s -> s.afterRound() == rounds)
                .reduce((earlier, later) -> later)
                .map(s ->
                        s.resumedOn() != null && s.resumedOn().isAfter(s.entry().until())
                                ? s.resumedOn()
                                : s.entry().until());
    }

    /** The minutes of the last round; the team list, too, if a team changed since it was printed. Answers whether talks rest. */
    public boolean printMinutes(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.teamList(number);
        papers.minutes(number);
        return recess.state(number).flatMap(RecessState::current).isPresent();
    }

    /** Neither talks nor mediation led to an agreement. Answers that there is no draft. */
    public boolean closeWithoutAgreement(String caseNumber) {
        ends.notAgreed(CaseNumber.parse(caseNumber));
        return false;
    }

    private TableState table(String caseNumber) {
        return bargaining.table(CaseNumber.parse(caseNumber)).orElseThrow();
    }
}
