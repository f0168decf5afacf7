package org.wageaccord.sector;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** Somebody else speaks for a side of a unit. */
public record UnitChiefChanged(UUID unit, String name, String unitName, Side side) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "sector.unitChiefChanged";
    }
}
