package org.wageaccord.voices;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union showed the result to the employer's side. */
public record ResultPublished(String title, String enterprise) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "voices.resultPublished";
    }
}
