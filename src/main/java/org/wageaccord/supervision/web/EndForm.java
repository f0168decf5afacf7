package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** Why something is not done, or a record that nothing was agreed. */
record EndForm(@Nullable String reason, @Nullable String record) {}
