package org.wageaccord.caucus;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side took back the invitation of a guide. Nothing of what is written there. */
public record InvitationRevoked(CaseNumber caseNumber, Side side, String name) implements Recorded {
    @Override
    public String act() {
        return "caucus.invitationRevoked";
    }
}
