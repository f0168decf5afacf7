package org.wageaccord.registry.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.accounts.ManyEntry;

/** Accounts for many people of a roster, as typed. */
record ManyForm(
        @Nullable String role,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sourcePaper) {

    Role chosen() {
        return Role.WK.name().equals(role) ? Role.WK : Role.CD;
    }

    ManyEntry entry(PartyId enterprise, LocalDate today, List<Refusal> found) {
        LocalDate first = TypedDay.read("from", from, today, found);
        LocalDate last = TypedDay.read("to", to, first, found);
        return new ManyEntry(enterprise, chosen(), first, last, Typed.text(sourcePaper));
    }
}
