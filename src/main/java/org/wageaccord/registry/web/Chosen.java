package org.wageaccord.registry.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;

/** Reads what was chosen on a page; what is no choice of the page is none. */
final class Chosen {

    private Chosen() {}

    static @Nullable Role role(@Nullable String typed) {
        for (Role role : Role.values()) {
            if (role.name().equals(typed)) {
                return role;
            }
        }
        return null;
    }

    static @Nullable UUID id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(typed)
                : null;
    }
}
