package org.wageaccord.contract.web;

import org.jspecify.annotations.Nullable;

/** What a chief confirms: the digest shown, that the full text was read, and the password. */
record SignForm(@Nullable String digest, @Nullable String password, boolean read) {}
