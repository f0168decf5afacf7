package org.wageaccord.voices.web;

import org.jspecify.annotations.Nullable;

/** What the chair does with a statement: hidden for a reason, or merged into another one. */
record JudgeForm(
        @Nullable Integer number,
        @Nullable String reason,
        @Nullable Integer into) {

    static final JudgeForm EMPTY = new JudgeForm(null, null, null);
}
