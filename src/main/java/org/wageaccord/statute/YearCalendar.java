package org.wageaccord.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** What can be wrong with a day of a notice. */
    public enum Wrong {
        ENDS_BEFORE_IT_BEGINS("a holiday ends before it begins on this day"),
        TWO_HOLIDAYS("this day belongs to two holidays"),
        OUTSIDE_THE_YEAR("this day lies outside the year of the notice"),
        MAKE_UP_IS_HOLIDAY("this day is a make-up working day and a holiday"),
        MAKE_UP_IS_NO_WEEKEND("this day is a make-up working day but no weekend day");

        private final String english;

        Wrong(String english) {
            this.english = english;
        }
    }

    /** A day at fault. */
    public record Fault(Wrong wrong, LocalDate day) {
        /** For the operator who wrote the file. */
        public String english() {
            return day + ": " + wrong.english;
        }
    }

    /** What is wrong with the notice taken as data; empty for a sound one. */
    public List<Fault> faults() {
        return faults(year, holidays);
    }

    static List<Fault> faults(int year, List<Holiday> holidays) {
        List<Fault> faults = new ArrayList<>();
        Set<LocalDate> off = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (holiday.to().isBefore(holiday.from())) {
                faults.add(new Fault(Wrong.ENDS_BEFORE_IT_BEGINS, holiday.from()));
            } else {
                holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(day -> daysOff(year, day, off, faults));
            }
        }
        holidays.stream().flatMap(holiday -> holiday.makeUp().stream()).forEach(day -> makeUp(year, day, off, faults));
        return faults;
    }

    private static void daysOff(int year, LocalDate day, Set<LocalDate> off, List<Fault> faults) {
        if (day.getYear() != year) {
            faults.add(new Fault(Wrong.OUTSIDE_THE_YEAR, day));
        }
        if (!off.add(day)) {
            faults.add(new Fault(Wrong.TWO_HOLIDAYS, day));
        }
    }

    private static void makeUp(int year, LocalDate day, Set<LocalDate> off, List<Fault> faults) {
        if (day.getYear() != year) {
            faults.add(new Fault(Wrong.OUTSIDE_THE_YEAR, day));
        }
        if (off.contains(day)) {
            faults.add(new Fault(Wrong.MAKE_UP_IS_HOLIDAY, day));
        } else if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            faults.add(new Fault(Wrong.MAKE_UP_IS_NO_WEEKEND, day));
        }
    }
}
