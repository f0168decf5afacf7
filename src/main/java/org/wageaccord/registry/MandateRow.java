package org.wageaccord.registry;

import java.time.LocalDate;

/** A mandate with its holder's name. */
public record MandateRow(Mandate mandate, String holderName) {

    public boolean inForce(LocalDate on) {
        return !on.isBefore(mandate.from()) && !on.isAfter(mandate.to());
    }
}
