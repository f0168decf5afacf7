package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Enterprises were taken from a file; {@code digest} is that of the file. */
public record EnterprisesImported(
        String fileName, int added, int updated, @Nullable String digest) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.enterprisesImported";
    }
}
