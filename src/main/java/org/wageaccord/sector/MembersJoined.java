package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Enterprises joined a unit. */
public record MembersJoined(String unit, int count, LocalDate day) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "sector.membersJoined";
    }
}
