package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A new minimum wage is not exceeded by the lowest grade of the agreement, yuan a month. */
public record MinimumRaised(CaseNumber caseNumber, BigDecimal minimum, LocalDate validFrom, BigDecimal lowestPay)
        implements Recorded {
    @Override
    public String act() {
        return "performance.minimumRaised";
    }
}
