package org.wageaccord.registry.seals;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A party withdrew the picture of its seal; the papers that carry it keep it. */
public record SealImageWithdrawn(PartyId enterprise, String name, Side side, int number, String reason, String digest)
        implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.sealImageWithdrawn";
    }
}
