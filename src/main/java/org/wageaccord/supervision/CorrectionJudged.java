package org.wageaccord.supervision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union judged after the opinion letter whether the enterprise corrected itself; if so, the matter ends. */
public record CorrectionJudged(CaseNumber caseNumber, boolean corrected) implements Recorded {
    @Override
    public String act() {
        return "supervision.correctionJudged";
    }
}
