package org.wageaccord.recess;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both chiefs consented: the talks are suspended; {@code total} days are used with it, the cap ends on {@code capOn}. */
public record SuspensionBegun(
        CaseNumber caseNumber, int afterRound, LocalDate on, LocalDate until, int total, LocalDate capOn)
        implements Recorded {
    @Override
    public String act() {
        return "recess.suspensionBegun";
    }
}
