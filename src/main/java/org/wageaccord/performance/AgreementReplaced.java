package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * A newer agreement took the place of this one.
 *
 * @param byCase its number
 * @param atEnd whether the older one had run to the end of its term
 */
public record AgreementReplaced(CaseNumber caseNumber, String byCase, LocalDate on, boolean atEnd) implements Recorded {
    @Override
    public String act() {
        return "performance.agreementReplaced";
    }
}
