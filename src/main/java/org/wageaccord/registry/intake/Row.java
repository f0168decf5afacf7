package org.wageaccord.registry.intake;

import java.util.List;

/** A row of a file: its number as a spreadsheet shows it, and its cells in the order of the kind's columns. */
public record Row(int line, List<String> cells) {}
