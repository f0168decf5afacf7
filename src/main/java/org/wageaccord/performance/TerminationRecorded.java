package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The bureau put the termination on record. */
public record TerminationRecorded(CaseNumber caseNumber, int number, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationRecorded";
    }
}
