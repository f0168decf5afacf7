package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** Why something is not done. */
record EndForm(@Nullable String reason) {}
