package org.wageaccord.teams;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A negotiator left a team after the first meeting; what they did stays valid. */
public record SeatVacated(
        CaseNumber caseNumber, Side side, String name, Vacancy.Reason reason, LocalDate since, LocalDate due, int left)
        implements Recorded {
    @Override
    public String act() {
        return "teams.seatVacated";
    }
}
