package org.wageaccord.bargaining;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A round began with enough of both teams present. */
public record RoundOpened(CaseNumber caseNumber, int round, LocalDate date, Side chair, int present)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.roundOpened";
    }
}
