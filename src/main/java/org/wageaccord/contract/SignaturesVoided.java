package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The text changed: what was signed of the older one does not count for the newer. */
public record SignaturesVoided(CaseNumber caseNumber, int version, String names, String digest) implements Recorded {
    @Override
    public String act() {
        return "contract.signaturesVoided";
    }
}
