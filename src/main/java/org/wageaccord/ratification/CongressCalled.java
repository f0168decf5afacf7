package org.wageaccord.ratification;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union chair called the congress. */
public record CongressCalled(CaseNumber caseNumber, String name, String meetsAt, int roll) implements Recorded {
    @Override
    public String act() {
        return "ratification.congressCalled";
    }
}
