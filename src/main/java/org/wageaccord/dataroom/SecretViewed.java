package org.wageaccord.dataroom;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Somebody looked at secret data under their undertaking. */
public record SecretViewed(CaseNumber caseNumber, String item, int version, String name) implements Recorded {
    @Override
    public String act() {
        return "dataroom.secretViewed";
    }
}
