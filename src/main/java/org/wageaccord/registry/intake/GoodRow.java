package org.wageaccord.registry.intake;

/** A row that can be taken; {@code update}: it replaces an entry that is there. */
public record GoodRow(Row row, boolean update) {}
