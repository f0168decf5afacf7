package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** People of an enterprise were taken from a file; {@code digest} is that of the file. Names nobody. */
public record RosterImported(
        PartyId enterprise,
        String fileName,
        int added,
        int updated,
        @Nullable String digest) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.rosterImported";
    }
}
