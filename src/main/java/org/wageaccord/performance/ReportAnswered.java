package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The workers' chief confirmed the report or dissented. */
public record ReportAnswered(CaseNumber caseNumber, int number, boolean confirmed, String words, Side side)
        implements Recorded {
    @Override
    public String act() {
        return "performance.reportAnswered";
    }
}
