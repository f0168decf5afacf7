package org.wageaccord.registry.seals;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A party registered the picture of its seal; the version before it is not used for further papers. */
public record SealImageRegistered(
        PartyId enterprise, String name, Side side, int number, int millimeters, String digest) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.sealImageRegistered";
    }
}
