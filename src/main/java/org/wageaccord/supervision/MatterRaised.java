package org.wageaccord.supervision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise is to be urged about something: the ladder begins. */
public record MatterRaised(CaseNumber caseNumber, int serial, Ground ground, LocalDate since) implements Recorded {
    @Override
    public String act() {
        return "supervision.matterRaised";
    }
}
