package org.wageaccord.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A letter was signed and is in the inbox of its addressee, which is its receipt. */
public record LetterIssued(
        CaseNumber caseNumber,
        int serial,
        Rung rung,
        String number,
        String issuer,
        LocalDate on,
        @Nullable LocalDate due)
        implements Recorded {
    @Override
    public String act() {
        return "supervision.letterIssued";
    }
}
