package org.wageaccord.contract.web;

import org.jspecify.annotations.Nullable;

/**
 * What a chief confirms: the digest shown, that the full text was read, and the password.
 *
 * @param read {@code true} as text when the box is ticked
 */
record SignForm(
        @Nullable String digest,
        @Nullable String password,
        @Nullable String read) {

    boolean hasRead() {
        return "true".equals(read);
    }
}
