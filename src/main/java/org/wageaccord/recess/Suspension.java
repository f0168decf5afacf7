package org.wageaccord.recess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspension (中止协商) of the talks, agreed by both chiefs.
 *
 * @param number counts from 1 in a case
 * @param afterRound the last round held before it
 * @param begunOn its first day, not counted
 * @param usedBefore days of earlier suspensions of the case
 * @param capOn last day on which talks may stay suspended, over the whole case
 * @param resumedOn day on which talks went on, null while they are suspended
 */
public record Suspension(
        UUID id,
        int number,
        int afterRound,
        LocalDate begunOn,
        Entry entry,
        int usedBefore,
        LocalDate capOn,
        @Nullable LocalDate resumedOn) {

    /**
     * What both chiefs agree on.
     *
     * @param until day of the next meeting
     * @param topics what it is to be about
     */
    public record Entry(LocalDate until, String place, String topics, String reason) {}

    public boolean isOpen() {
        return resumedOn == null;
    }

    /** Calendar days to its end; while it is open, to the day agreed for the next meeting. */
    public int days() {
        LocalDate end = resumedOn == null ? entry.until() : resumedOn;
        return Math.toIntExact(ChronoUnit.DAYS.between(begunOn, end));
    }
}
