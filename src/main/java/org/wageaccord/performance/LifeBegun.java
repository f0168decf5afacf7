package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreement is published: both sides perform it until the last day of its term. */
public record LifeBegun(CaseNumber caseNumber, LocalDate effective, LocalDate end) implements Recorded {
    @Override
    public String act() {
        return "performance.lifeBegun";
    }
}
