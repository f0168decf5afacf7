package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise's chief wrote how the agreement was performed in its n-th year. */
public record ReportGiven(CaseNumber caseNumber, int number, LocalDate heldOn, LocalDate on, boolean late)
        implements Recorded {
    @Override
    public String act() {
        return "performance.reportGiven";
    }
}
