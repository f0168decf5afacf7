package org.wageaccord.contract;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both chiefs have signed: the clock to the filing starts. */
public record SigningCompleted(CaseNumber caseNumber, LocalDate signedOn, String digest) implements Recorded {
    @Override
    public String act() {
        return "contract.signingCompleted";
    }
}
