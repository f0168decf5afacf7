package org.wageaccord.access.web;

import org.jspecify.annotations.Nullable;

/** The present password, the new one, and the new one again. None of them is ever sent back to the page. */
record PasswordForm(
        @Nullable String present,
        @Nullable String next,
        @Nullable String repeated) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
