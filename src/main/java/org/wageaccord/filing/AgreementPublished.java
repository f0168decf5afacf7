package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The text was published to all workers. */
public record AgreementPublished(CaseNumber caseNumber, LocalDate on, String means) implements Recorded {
    @Override
    public String act() {
        return "filing.agreementPublished";
    }
}
