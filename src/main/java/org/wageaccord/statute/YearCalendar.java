package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The yearly holiday notice (节假日安排通知) as data: days off, and the weekend days worked in exchange (调休上班日).
 *
 * @param number document number of the notice
 * @param trust V full text read, V2 secondary copy, M from memory
 */
public record YearCalendar(
        int year, String notice, String number, LocalDate issued, String trust, List<Holiday> holidays) {

    /** One holiday: first and last day off, and its make-up working days. */
    public record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> makeUp) {
        public Holiday(String name, LocalDate from, LocalDate to, @Nullable List<LocalDate> makeUp) {
            this.name = name;
            this.from = from;
            this.to = to;
            this.makeUp = Objects.requireNonNullElse(makeUp, List.of());
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
