package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;

/** Somebody acts on a case that has ended before its time. The act is undone; its page says so and shows what was typed. */
public class CaseOver extends RuntimeException {

    private final transient CaseNumber number;

    public CaseOver(CaseNumber number) {
        super(number + " has ended before its time");
        this.number = number;
    }

    public CaseNumber number() {
        return number;
    }
}
