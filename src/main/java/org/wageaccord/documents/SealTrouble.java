package org.wageaccord.documents;

import java.time.Instant;

/**
 * A paper that could not be sealed so far.
 *
 * @param cause what stood in the way the last time
 */
public record SealTrouble(Paper paper, int attempts, String cause, Instant failedAt, Instant nextAt) {}
