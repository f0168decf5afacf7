package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A town's guide offered a clause of the town, or a new version of one, to the enterprises there. */
public record LocalClauseWritten(
        UUID clause, String town, String townName, String title, int version, LocalDate validFrom) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "bargaining.localClauseWritten";
    }
}
