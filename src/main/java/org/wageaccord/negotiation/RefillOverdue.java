package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side let the term to fill a vacant seat pass. */
public record RefillOverdue(CaseNumber caseNumber, Side side, String name, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.refillOverdue";
    }
}
