package org.wageaccord.voices;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union took a statement out, for a reason that everybody sees. */
public record StatementHidden(String title, int number, String reason) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "voices.statementHidden";
    }
}
