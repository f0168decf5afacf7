package org.wageaccord.documents;

import java.time.Instant;

/** The signed file of a paper. {@code digest} is of the whole file. */
public record SealedFile(String digest, Instant at, int signatures) {}
