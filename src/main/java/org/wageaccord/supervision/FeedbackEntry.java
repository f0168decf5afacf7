package org.wageaccord.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the authority answers to a proposal.
 *
 * @param ordered whether it ordered the enterprise to correct itself
 * @param correctBy the last day of the order; only with one
 */
public record FeedbackEntry(
        boolean ordered, String words, @Nullable LocalDate correctBy) {}
