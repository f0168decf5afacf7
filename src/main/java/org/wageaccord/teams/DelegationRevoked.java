package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A delegation was taken back before its term; what was done under it stays valid. */
public record DelegationRevoked(CaseNumber caseNumber, Side side, UUID delegation, String delegate, LocalDate on)
        implements Recorded {
    @Override
    public String act() {
        return "teams.delegationRevoked";
    }
}
