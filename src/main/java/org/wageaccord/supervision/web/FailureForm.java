package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** A record that nothing was agreed, as it is typed; nothing is chosen at first. */
record FailureForm(@Nullable String record, @Nullable String goOn) {}
