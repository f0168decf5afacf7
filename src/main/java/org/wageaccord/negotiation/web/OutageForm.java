package org.wageaccord.negotiation.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Show;

/** A report of an outage as typed: the moments as a browser sends them, Beijing time. */
record OutageForm(
        @Nullable String began,
        @Nullable String ended,
        @Nullable String cause,
        @Nullable String reason) {

    static OutageForm empty() {
        return new OutageForm("", "", "", "");
    }

    @Nullable
    Instant beganAt() {
        return moment(began);
    }

    @Nullable
    Instant endedAt() {
        return moment(ended);
    }

    String causeText() {
        return Typed.text(cause);
    }

    String reasonText() {
        return Typed.text(reason);
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Show.BEIJING).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
