package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A year of the agreement is over without a report on its performance; it may still be given. */
public record ReportOverdue(CaseNumber caseNumber, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.reportOverdue";
    }
}
