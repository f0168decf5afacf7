package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The enterprise raised the affected grades above the new minimum wage. */
public record GradesAdjusted(CaseNumber caseNumber, BigDecimal minimum, LocalDate paidFrom, String grades, Side side)
        implements Recorded {
    @Override
    public String act() {
        return "performance.gradesAdjusted";
    }
}
