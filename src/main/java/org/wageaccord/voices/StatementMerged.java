package org.wageaccord.voices;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union merged a statement into another one. */
public record StatementMerged(String title, int number, int into) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "voices.statementMerged";
    }
}
