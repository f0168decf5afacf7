package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The head of a side delegated the chief's part to another negotiator for a time. */
public record DelegationGranted(
        CaseNumber caseNumber, Side side, UUID delegation, String delegate, String powers, LocalDate from, LocalDate to)
        implements Recorded {
    @Override
    public String act() {
        return "teams.delegationGranted";
    }
}
