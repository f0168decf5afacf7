package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A bargaining unit was entered. */
public record UnitCreated(String name, Unit.Kind kind, String place) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "sector.unitCreated";
    }
}
