package org.wageaccord.supervision.mediation;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side asked for mediation; without a side the bureau acts on its own motion. */
public record MediationAsked(
        CaseNumber caseNumber, int serial, @Nullable Side side, String issues) implements Recorded {
    @Override
    public String act() {
        return "mediation.asked";
    }
}
