package org.wageaccord.bargaining.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as they come back from a form. */
final class Ids {

    private Ids() {}

    /** Empty where it is none. */
    static Optional<UUID> read(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
