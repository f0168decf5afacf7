package org.wageaccord.contract;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An agreement in force was terminated by both sides; {@code lastDay} is its last. */
public record AgreementTerminated(CaseNumber caseNumber, LocalDate lastDay) implements Recorded {
    @Override
    public String act() {
        return "contract.agreementTerminated";
    }
}
