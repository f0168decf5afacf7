package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A running case goes on by a newer version of a model, from the same steps on which it was. */
public record ModelMigrated(CaseNumber caseNumber, String model, int from, int to) implements Recorded {
    @Override
    public String act() {
        return "negotiation.modelMigrated";
    }
}
