package org.wageaccord.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A reviewer named who acts for them while they are away; nobody from now on where {@code deputy} is null. */
public record DeputyNamed(
        Office office,
        String principal,
        @Nullable String deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "filing.deputyNamed";
    }
}
