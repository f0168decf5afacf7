package org.wageaccord.supervision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise reported that it corrected itself as ordered: the matter ends. */
public record OrderObeyed(CaseNumber caseNumber) implements Recorded {
    @Override
    public String act() {
        return "supervision.orderObeyed";
    }
}
