package org.wageaccord.supervision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The matter ended before its ladder did: its grounds were seen corrected, or the union withdrew it. */
public record MatterClosed(CaseNumber caseNumber, int serial, Matter.Ending ending) implements Recorded {
    @Override
    public String act() {
        return "supervision.matterClosed";
    }
}
