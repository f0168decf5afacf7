package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union filed the text with the next higher union. */
public record FiledWithUpperUnion(CaseNumber caseNumber, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "filing.filedWithUpperUnion";
    }
}
