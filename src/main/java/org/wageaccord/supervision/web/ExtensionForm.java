package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** More time with its reasons, as it is typed. */
record ExtensionForm(@Nullable String until, @Nullable String reasons) {}
