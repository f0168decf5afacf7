package org.wageaccord.registry.accounts;

import java.time.LocalDate;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;

/**
 * Accounts for many people of a roster at once, each with the same mandate.
 *
 * @param role {@link Role#CD} for the delegates in office, {@link Role#WK} for the whole staff
 */
public record ManyEntry(PartyId enterprise, Role role, LocalDate from, LocalDate to, String sourcePaper) {

    MandateEntry mandate() {
        return new MandateEntry(role, enterprise, from, to, sourcePaper);
    }
}
