package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;

/** What the rooms above know of a case: letters start from facts, never from what somebody types. */
@FunctionalInterface
public interface CaseKnowledge {
    Optional<SupervisedCase> find(CaseNumber number);

    /** The last day of a clock of the case: the day computed, or a later one to which an outage moved it. */
    default LocalDate due(CaseNumber number, String rule, LocalDate computed) {
        return computed;
    }

    /**
     * The clock of a letter as it stands: moved by an outage, or computed since the holiday notice is there; empty where none
     * is kept.
     */
    default Optional<Deadline> clock(CaseNumber number, String rule, LocalDate issuedOn) {
        return Optional.empty();
    }
}
