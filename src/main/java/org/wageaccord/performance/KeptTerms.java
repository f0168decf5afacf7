package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;

/**
 * The terms of a case as they stand, told by the room that keeps them: as computed when they began, or moved by an outage of
 * the platform (平台故障顺延). Whether an act is late is asked here, never of the law alone.
 */
@FunctionalInterface
public interface KeptTerms {

    /** The clock of a rule that began with a fact of that day; empty where none was kept. */
    Optional<Deadline> clock(CaseNumber number, String rule, LocalDate trigger);
}
