package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Suspensions of the case have lasted to the last day the law allows, and talks have not been resumed. */
public record SuspensionExpired(CaseNumber caseNumber, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.suspensionExpired";
    }
}
