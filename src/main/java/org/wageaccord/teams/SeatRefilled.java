package org.wageaccord.teams;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side filled vacant seats by the procedure by which its negotiators were produced; {@code open} seats are still vacant. */
public record SeatRefilled(CaseNumber caseNumber, Side side, String names, String chief, int members, int open)
        implements Recorded {
    @Override
    public String act() {
        return "teams.seatRefilled";
    }
}
