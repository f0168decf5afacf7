package org.wageaccord.caucus.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the chief asks in, until when. */
record InviteForm(@Nullable String guide, @Nullable String until) {

    static final InviteForm EMPTY = new InviteForm(null, null);

    /** What was chosen from a list; null for nothing, and for what was never on it. */
    static @Nullable UUID id(@Nullable String chosen) {
        try {
            return chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
