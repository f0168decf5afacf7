package org.wageaccord.registry.web;

import org.jspecify.annotations.Nullable;

/** The last day on which a mandate counts, and the reason with the paper it rests on. */
record RevocationForm(@Nullable String lastDay, @Nullable String sourcePaper) {}
