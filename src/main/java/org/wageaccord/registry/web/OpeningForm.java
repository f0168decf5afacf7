package org.wageaccord.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.accounts.AccountEntry;

/** An account as it is typed, with its first mandate; {@code person} is the id of somebody of the enterprise's roster. */
record OpeningForm(
        @Nullable String person,
        @Nullable String username,
        @Nullable String name,
        @Nullable String role,
        @Nullable String enterprise,
        @Nullable String place,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sourcePaper) {

    static OpeningForm empty(@Nullable String enterprise, @Nullable String person, String name, LocalDate today) {
        return new OpeningForm(person, "", name, "", enterprise, "", today.toString(), "", "");
    }

    Optional<AccountEntry> entry(LocalDate today, List<Refusal> found) {
        return mandate()
                .entry(today, found)
                .map(mandate -> new AccountEntry(Typed.text(username), Typed.text(name), mandate, Chosen.id(person)));
    }

    MandateForm mandate() {
        return new MandateForm(role, enterprise, place, from, to, sourcePaper);
    }
}
