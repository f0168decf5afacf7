package org.wageaccord.registry;

/** How many were new and how many replaced what was there. */
public record Taken(int added, int updated) {}
