package org.wageaccord.ratification;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A congress was called for a day after the draft was due before it; the call stands and is marked. */
public record CongressCalledLate(CaseNumber caseNumber, LocalDate meetsOn, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "ratification.congressCalledLate";
    }
}
