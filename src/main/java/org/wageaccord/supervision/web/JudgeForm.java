package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** Whether the enterprise corrected itself, as it is typed. */
record JudgeForm(@Nullable String corrected, @Nullable String judgement) {}
