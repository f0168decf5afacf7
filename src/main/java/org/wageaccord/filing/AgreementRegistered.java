package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An agreement in force got its number in the register. */
public record AgreementRegistered(CaseNumber caseNumber, String number) implements Recorded {

    @Override
    public String act() {
        return "filing.agreementRegistered";
    }
}
