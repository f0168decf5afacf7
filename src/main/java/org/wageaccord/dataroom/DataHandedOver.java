package org.wageaccord.dataroom;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise answered every requested item of data. */
public record DataHandedOver(CaseNumber caseNumber, int items, int refused) implements Recorded {
    @Override
    public String act() {
        return "dataroom.dataHandedOver";
    }
}
