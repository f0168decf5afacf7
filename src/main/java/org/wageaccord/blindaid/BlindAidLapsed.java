package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The round was over before both limits were there; they are destroyed. */
public record BlindAidLapsed(CaseNumber caseNumber, int round, Item.Kind clauseKind, String name) implements Recorded {
    @Override
    public String act() {
        return "blindaid.lapsed";
    }
}
