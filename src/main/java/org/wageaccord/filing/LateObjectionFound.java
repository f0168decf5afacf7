package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * An office objected after the review term. The agreement is in force by law and stays so; the objection is a finding for
 * labor-law supervision.
 */
public record LateObjectionFound(CaseNumber caseNumber, Office office, String by, String clauses, LocalDate termEnded)
        implements Recorded {
    @Override
    public String act() {
        return "filing.lateObjectionFound";
    }
}
