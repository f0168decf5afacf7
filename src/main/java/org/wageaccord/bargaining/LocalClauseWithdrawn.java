package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A town no longer offers a clause from a day on; it stays readable. */
public record LocalClauseWithdrawn(
        UUID clause, String town, String townName, String title, LocalDate from, String reason) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "bargaining.localClauseWithdrawn";
    }
}
