package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * Who just signed for a side, or refused to, did so for its chief by a delegation in writing.
 *
 * @param grantor who wrote it
 * @param paper number of the power of attorney; a dash while it is not printed
 */
public record SignedByDelegation(CaseNumber caseNumber, Side side, String by, String grantor, String paper)
        implements Recorded {

    static SignedByDelegation of(CaseNumber caseNumber, Side side, SigningMandate mandate) {
        String paper = mandate.paper();
        return new SignedByDelegation(
                caseNumber, side, mandate.name(), String.valueOf(mandate.grantor()), paper == null ? "—" : paper);
    }

    @Override
    public String act() {
        return "contract.signedByDelegation";
    }
}
