package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * Something written by hand came through a one-time link. Nothing is signed by it.
 *
 * @param by who made the link; who held the phone nobody knows
 * @param digest of the text the link was made for
 * @param drawing SHA-256 of what was written; never what was written itself
 */
public record DrawingHandedIn(CaseNumber caseNumber, Side side, String by, String digest, String drawing)
        implements Recorded {

    @Override
    public String act() {
        return "contract.drawingHandedIn";
    }
}
