package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Actor;

/**
 * A yearly report on how the agreement was performed (履行情况报告), as both chiefs gave it to the congress.
 *
 * @param number the year of the agreement, counted from 1
 * @param dueOn last day on which it was in time
 * @param answer what the workers' chief said to it, null until then
 */
public record Report(
        UUID id,
        int number,
        Entry entry,
        LocalDate dueOn,
        LocalDate on,
        Instant at,
        String by,
        @Nullable Answer answer) {

    /**
     * What the enterprise's chief writes.
     *
     * @param heldOn day of the congress at which both chiefs reported
     * @param arrears yuan that were owed and not paid at the end of the year, 0 where none
     * @param workers how many workers had arrears
     */
    public record Entry(LocalDate heldOn, List<Line> lines, BigDecimal arrears, int workers, String remarks) {}

    /** How one head was performed; the words say what was not kept and why. */
    public record Line(Head head, Head.@Nullable Kept kept, String words) {}

    /** The workers' chief confirms the report, or dissents in words. */
    public record Answer(boolean confirmed, String words, LocalDate on, String by) {}

    public boolean isLate() {
        return on.isAfter(dueOn);
    }

    /** A report as it is kept first. */
    static Report of(int number, Entry entry, LocalDate dueOn, LocalDate on, Instant at, Actor by) {
        return new Report(UUID.randomUUID(), number, entry, dueOn, on, at, by.name(), null);
    }
}
