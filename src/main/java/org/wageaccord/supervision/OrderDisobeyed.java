package org.wageaccord.supervision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The day of the order passed without a report: the matter ends, the authority may fine. */
public record OrderDisobeyed(CaseNumber caseNumber, LocalDate correctBy) implements Recorded {
    @Override
    public String act() {
        return "supervision.orderDisobeyed";
    }
}
