package org.wageaccord.registry;

import java.time.LocalDate;

/**
 * A mandate with the name of the enterprise or town it is for; offices have none of their own.
 *
 * @param revoked whether it ends by revocation
 */
public record PartyMandate(Mandate mandate, String partyName, boolean revoked) {

    public boolean inForce(LocalDate on) {
        return !on.isBefore(mandate.from()) && !on.isAfter(mandate.to());
    }

    /** Whether it is in force or still to come: then it can be revoked. */
    public boolean living(LocalDate on) {
        return !on.isAfter(mandate.to()) && !mandate.to().isBefore(mandate.from());
    }
}
