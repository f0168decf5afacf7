package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** What a chief confirms: the digest shown, the password, and {@code read} as "true" when the box is ticked. */
record SigningForm(
        @Nullable String digest,
        @Nullable String password,
        @Nullable String read) {}
