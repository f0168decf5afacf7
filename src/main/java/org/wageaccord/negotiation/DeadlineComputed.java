package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A running deadline that awaited a holiday notice could be computed; the engine's timers follow. */
public record DeadlineComputed(CaseNumber caseNumber, String rule, String title, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.deadlineComputed";
    }
}
