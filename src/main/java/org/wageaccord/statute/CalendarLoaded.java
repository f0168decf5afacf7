package org.wageaccord.statute;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * The holiday notice of a year was loaded: deadlines that awaited it can be computed now, on every node.
 *
 * @param number document number of the notice
 * @param source SHA-256 of the notice as data
 */
public record CalendarLoaded(int year, String notice, String number, int daysOff, int makeUps, String source)
        implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "statute.calendarLoaded";
    }

    @Override
    public String digest() {
        return source;
    }
}
