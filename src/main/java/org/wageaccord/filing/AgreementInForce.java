package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreement is in force: by the bureau's opinion or by its silence. */
public record AgreementInForce(CaseNumber caseNumber, LocalDate effective, boolean tacit) implements Recorded {
    @Override
    public String act() {
        return "filing.agreementInForce";
    }
}
