package org.wageaccord.teams;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side named its team. */
public record TeamNamed(CaseNumber caseNumber, Side side, int members, String chief) implements Recorded {
    @Override
    public String act() {
        return "teams.teamNamed";
    }
}
