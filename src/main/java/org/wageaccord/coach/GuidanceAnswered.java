package org.wageaccord.coach;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A guide of the town answered a side's call. What the guide said is not told. */
public record GuidanceAnswered(CaseNumber caseNumber, Side asker) implements Recorded {
    @Override
    public String act() {
        return "coach.guidanceAnswered";
    }
}
