package org.wageaccord.supervision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A further ground joined the open matter; the ladder goes on where it is. */
public record GroundJoined(CaseNumber caseNumber, int serial, Ground ground, LocalDate since) implements Recorded {
    @Override
    public String act() {
        return "supervision.groundJoined";
    }
}
