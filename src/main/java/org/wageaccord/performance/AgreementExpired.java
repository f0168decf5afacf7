package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The term is over and no newer agreement is in force. */
public record AgreementExpired(CaseNumber caseNumber, LocalDate end) implements Recorded {
    @Override
    public String act() {
        return "performance.agreementExpired";
    }
}
