package org.wageaccord.recess.web;

import org.jspecify.annotations.Nullable;

/** The answer to a proposal; {@code words} say why not. */
record AnswerForm(@Nullable String words) {}
