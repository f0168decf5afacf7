package org.wageaccord.audit;

import java.time.Instant;

/** A checkpoint as it was made: how many leaves, when, and the signed note. */
public record SealedCheckpoint(long size, Instant at, String note) {}
