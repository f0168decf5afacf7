package org.wageaccord.access.web;

import org.jspecify.annotations.Nullable;

/** A code and the password; neither is ever sent back to the page. */
record AuthenticatorForm(@Nullable String code, @Nullable String password) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "AuthenticatorForm";
    }
}
