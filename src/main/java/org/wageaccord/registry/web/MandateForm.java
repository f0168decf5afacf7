package org.wageaccord.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.accounts.MandateEntry;

/**
 * A mandate as it is typed: a role of an enterprise goes with {@code enterprise}, a role of an office with {@code place}; the
 * reviewers of city union and bureau have no other place than their own.
 */
record MandateForm(
        @Nullable String role,
        @Nullable String enterprise,
        @Nullable String place,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sourcePaper) {

    static MandateForm empty(@Nullable String enterprise, LocalDate today) {
        return new MandateForm("", enterprise, "", today.toString(), "", "");
    }

    /**
     * What was typed, as far as it can be read; empty when role or party is missing. A day that cannot be read stands as today
     * and its refusal is among {@code found}.
     */
    Optional<MandateEntry> entry(LocalDate today, List<Refusal> found) {
        LocalDate first = TypedDay.read("from", from, today, found);
        LocalDate last = TypedDay.read("to", to, first, found);
        Role chosen = Chosen.role(role);
        if (chosen == null) {
            found.add(Refusal.of("role", "refusal.registry.missing.role"));
            return Optional.empty();
        }
        String party = party(chosen);
        if (party.isEmpty()) {
            found.add(Refusal.of(partyField(), "refusal.registry.missing." + partyField()));
            return Optional.empty();
        }
        return Optional.of(new MandateEntry(chosen, new PartyId(party), first, last, Typed.text(sourcePaper)));
    }

    /** Which field the party of a refusal was typed in. */
    String partyField() {
        Role chosen = Chosen.role(role);
        return chosen != null && Grants.OFFICES.contains(chosen) ? "place" : "enterprise";
    }

    private String party(Role chosen) {
        return switch (chosen) {
            case CU -> PartyId.CITY_UNION.value();
            case HB -> PartyId.LABOR_BUREAU.value();
            default -> Typed.text(Grants.OFFICES.contains(chosen) ? place : enterprise);
        };
    }
}
