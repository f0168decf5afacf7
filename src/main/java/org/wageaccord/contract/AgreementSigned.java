package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** One chief signed the frozen text. */
public record AgreementSigned(CaseNumber caseNumber, Side side, String by, String digest) implements Recorded {
    @Override
    public String act() {
        return "contract.agreementSigned";
    }
}
