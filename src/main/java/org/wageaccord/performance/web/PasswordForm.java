package org.wageaccord.performance.web;

import org.jspecify.annotations.Nullable;

/** The password asked again. It never goes back into the page. */
record PasswordForm(@Nullable String password) {}
