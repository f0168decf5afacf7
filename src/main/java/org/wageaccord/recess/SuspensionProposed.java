package org.wageaccord.recess;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief proposed to suspend the talks to a day. */
public record SuspensionProposed(CaseNumber caseNumber, Side side, LocalDate until, int days) implements Recorded {
    @Override
    public String act() {
        return "recess.suspensionProposed";
    }
}
