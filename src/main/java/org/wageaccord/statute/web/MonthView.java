package org.wageaccord.statute.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.statute.YearCalendar;
import org.wageaccord.statute.YearCalendar.Holiday;

/** A month of the working-day calendar, ready to draw: Monday first, one cell a day, measures in pixels. */
record MonthView(YearMonth month, List<Cell> cells) {

    static final int CELL = 22;

    enum Kind {
        WORK,
        WEEKEND,
        HOLIDAY,
        MAKE_UP
    }

    /** {@code x} and {@code y}: upper left corner. */
    record Cell(int day, Kind kind, int x, int y) {}

    static List<MonthView> of(YearCalendar year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(year, YearMonth.of(year.year(), month)))
                .toList();
    }

    private static MonthView of(YearCalendar year, YearMonth month) {
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<Cell> cells = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> cell(year, day, offset))
                .toList();
        return new MonthView(month, cells);
    }

    private static Cell cell(YearCalendar year, LocalDate day, int offset) {
        int place = offset + day.getDayOfMonth() - 1;
        return new Cell(day.getDayOfMonth(), kind(year, day), place % 7 * CELL, place / 7 * CELL);
    }

    private static Kind kind(YearCalendar year, LocalDate day) {
        for (Holiday holiday : year.holidays()) {
            if (holiday.covers(day)) {
                return Kind.HOLIDAY;
            }
            if (holiday.makeUp().contains(day)) {
                return Kind.MAKE_UP;
            }
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? Kind.WORK : Kind.WEEKEND;
    }
}
