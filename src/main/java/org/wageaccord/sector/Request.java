package org.wageaccord.sector;

import java.time.LocalDate;

/** The union of a member asks the union of the sector to bargain. */
public record Request(String enterpriseName, String words, LocalDate on, String by) {}
