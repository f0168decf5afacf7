package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An enterprise left a unit. */
public record MemberLeft(String unit, String enterprise, LocalDate day) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "sector.memberLeft";
    }
}
