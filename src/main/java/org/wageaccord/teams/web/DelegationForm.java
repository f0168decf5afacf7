package org.wageaccord.teams.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;

/** A chief's delegation as it is typed. */
record DelegationForm(
        @Nullable String delegate,
        @Nullable List<String> powers,
        @Nullable String from,
        @Nullable String to,
        @Nullable String words) {

    DelegationForm {
        powers = powers == null ? List.of() : powers;
    }

    Delegation.Entry entry(Typed read) {
        if (!isChosen()) {
            read.refuse("delegate", "refusal.teams.delegateMissing");
        }
        Set<Power> chosen = EnumSet.noneOf(Power.class);
        for (Power power : Power.values()) {
            if (powers.contains(power.name())) {
                chosen.add(power);
            }
        }
        LocalDate first = read.day("from", from);
        LocalDate last = read.day("to", to);
        return new Delegation.Entry(
                isChosen() ? UUID.fromString(delegate) : new UUID(0, 0), chosen, first, last, Typed.text(words));
    }

    private boolean isChosen() {
        return delegate != null && delegate.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
