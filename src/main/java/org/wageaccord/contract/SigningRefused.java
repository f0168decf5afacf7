package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief refuses to sign the text that the congress passed, and says why. */
public record SigningRefused(CaseNumber caseNumber, Side side, String by, String reason, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "contract.signingRefused";
    }
}
