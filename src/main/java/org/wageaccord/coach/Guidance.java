package org.wageaccord.coach;

import java.time.Instant;

/** A call for the town's guide. */
public record Guidance(String words, Instant at, String by) {}
