package org.wageaccord.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wageaccord.statute.YearCalendar.Holiday;

/** Working days by the loaded holiday notices. A day in a year without notice is unknown: {@link CalendarMissing}. */
final class WorkingCalendar {

    private final Map<Integer, YearCalendar> years = new TreeMap<>();
    private final Map<LocalDate, Holiday> daysOff = new HashMap<>();
    private final Set<LocalDate> makeUps = new HashSet<>();

    WorkingCalendar(Collection<YearCalendar> notices) {
        for (YearCalendar notice : notices) {
            years.put(notice.year(), notice);
            for (Holiday holiday : notice.holidays()) {
                holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(day -> daysOff.put(day, holiday));
                makeUps.addAll(holiday.makeUp());
            }
        }
    }

    List<YearCalendar> years() {
        return List.copyOf(years.values());
    }

    boolean isWorkday(LocalDate day) {
        if (!years.containsKey(day.getYear())) {
            throw new CalendarMissing(day.getYear());
        }
        return makeUps.contains(day) || (!isWeekend(day) && !daysOff.containsKey(day));
    }

    /** The {@code count}-th working day after {@code day}; the day itself is not counted. */
    LocalDate after(LocalDate day, int count) {
        return count(day, count, 1);
    }

    /** The {@code count}-th working day before {@code day}. */
    LocalDate before(LocalDate day, int count) {
        return count(day, count, -1);
    }

    /** The day itself if it is worked, else the next working day (Civil Code art. 203). */
    LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkday(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Working days after {@code from} up to and including {@code to}. */
    int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkday(day) ? 1 : 0;
        }
        return days;
    }

    Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day));
    }

    /** Holidays with a day off after {@code from} up to and including {@code to}, in order. */
    List<Holiday> holidaysBetween(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .map(daysOff::get)
                .filter(holiday -> holiday != null)
                .distinct()
                .toList();
    }

    /** Make-up working days after {@code from} up to and including {@code to}. */
    List<LocalDate> makeUpsBetween(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(makeUps::contains)
                .toList();
    }

    private LocalDate count(LocalDate day, int count, int step) {
        LocalDate counted = day;
        for (int left = count; left > 0; ) {
            counted = counted.plusDays(step);
            left -= isWorkday(counted) ? 1 : 0;
        }
        return counted;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
