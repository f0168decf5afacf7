package org.wageaccord.documents;

import java.time.Instant;

/**
 * The signed file of a paper.
 *
 * @param digest of the whole file
 * @param national whether a value by the national algorithms lies beside it
 */
public record SealedFile(String digest, Instant at, int signatures, boolean national) {}
