package org.wageaccord.ratification.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.ratification.Choice;

/** A ballot as marked; nothing is marked beforehand. */
record VoteForm(@Nullable Choice choice) {}
