package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A running deadline of a case ends on another day than computed; the engine's timers follow. */
public record DeadlineMoved(CaseNumber caseNumber, String rule, LocalDate from, LocalDate to) implements Recorded {
    @Override
    public String act() {
        return "negotiation.deadlineMoved";
    }
}
