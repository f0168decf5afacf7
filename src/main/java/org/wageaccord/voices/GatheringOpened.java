package org.wageaccord.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A gathering was opened to the workers. */
public record GatheringOpened(String title, String enterprise, int statements, LocalDate closesOn) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "voices.gatheringOpened";
    }
}
