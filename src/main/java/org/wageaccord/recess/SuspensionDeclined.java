package org.wageaccord.recess;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other chief did not consent to a suspension. */
public record SuspensionDeclined(CaseNumber caseNumber, Side side, String words) implements Recorded {
    @Override
    public String act() {
        return "recess.suspensionDeclined";
    }
}
