package org.wageaccord.statute;

/**
 * A holiday notice as an administrator enters it.
 *
 * @param year the year it arranges, as typed
 * @param notice its title
 * @param number its document number
 * @param issued the day it was issued, as typed
 * @param table CSV with one day a line: day, 放假 or 上班 (off or work), name of the holiday
 */
public record CalendarEntry(String year, String notice, String number, String issued, String table) {}
