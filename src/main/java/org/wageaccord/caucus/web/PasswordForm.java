package org.wageaccord.caucus.web;

import org.jspecify.annotations.Nullable;

/** The password that unlocks the room; never sent back to the page. */
record PasswordForm(@Nullable String password) {

    static final PasswordForm EMPTY = new PasswordForm(null);

    String typed() {
        return password == null ? "" : password;
    }

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
