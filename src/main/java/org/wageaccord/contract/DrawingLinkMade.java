package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * Who may sign made a one-time link to write by hand on a phone. Nothing is signed by it.
 *
 * @param digest of the text it was made for
 */
public record DrawingLinkMade(CaseNumber caseNumber, Side side, String by, String digest, int minutes)
        implements Recorded {

    @Override
    public String act() {
        return "contract.drawingLinkMade";
    }
}
