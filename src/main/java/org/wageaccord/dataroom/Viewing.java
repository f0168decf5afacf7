package org.wageaccord.dataroom;

import java.time.Instant;

/** One look at secret data: who, at which version of which item, when, how many pages. */
public record Viewing(String item, int version, String name, Instant at, int pages) {}
