package org.wageaccord.voices;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A gathering was closed and added up; single answers were never kept. */
public record GatheringClosed(String title, int participants, boolean early) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "voices.gatheringClosed";
    }
}
