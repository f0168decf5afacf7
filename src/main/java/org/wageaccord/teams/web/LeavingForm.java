package org.wageaccord.teams.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wageaccord.teams.Vacancy;

/**
 * That a negotiator has left, as it is typed.
 *
 * @param member place in the team, counted from 0
 */
record LeavingForm(
        @Nullable String member,
        @Nullable String reason,
        @Nullable String since,
        @Nullable String words) {

    int place() {
        return member != null && member.matches("\\d{1,3}") ? Integer.parseInt(member) : -1;
    }

    Vacancy.@Nullable Reason chosen() {
        return Arrays.stream(Vacancy.Reason.values())
                .filter(r -> r.name().equals(reason))
                .findFirst()
                .orElse(null);
    }
}
