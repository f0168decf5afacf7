package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office objected to clauses. */
public record ReviewObjected(CaseNumber caseNumber, Office office, String by, String clauses) implements Recorded {
    @Override
    public String act() {
        return "filing.reviewObjected";
    }
}
