package org.wageaccord.caucus;

import java.time.Instant;

/** Somebody unlocked the room. */
public record Visit(String name, boolean guest, Instant at) {}
