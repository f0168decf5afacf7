package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.statute.pack.PackFiles;

/** Civil Code arts 201-203 over the holiday notice of 2026. */
class WorkingCalendarTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private final WorkingCalendar calendar = calendar();

    static WorkingCalendar calendar() {
        return new WorkingCalendar(PackFiles.read(null).calendars());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 10, 2026-02-13",
        "2026-02-13, 10, 2026-03-05",
        "2026-02-14, 10, 2026-03-06",
        "2026-04-03, 5, 2026-04-13",
        "2026-04-30, 5, 2026-05-11",
        "2026-09-24, 10, 2026-10-15",
        "2026-09-30, 10, 2026-10-20",
        "2026-02-09, 3, 2026-02-12",
        "2026-02-09, 7, 2026-02-25",
        "2026-02-09, 9, 2026-02-27",
        "2026-02-09, 10, 2026-02-28",
        "2026-03-12, 15, 2026-04-02",
        "2026-04-03, 60, 2026-07-02",
        "2026-04-03, 90, 2026-08-13",
    })
    void workingDaysSkipHolidaysAndWeekendsAndCountMakeUpDays(LocalDate trigger, int days, LocalDate due) {
        assertThat(calendar.after(trigger, days)).isEqualTo(due);
    }

    /** All days less 104 days of weekends and the public holidays of the year (11 until 2024, 13 since 2025). */
    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void theYearHasItsWorkingDays(int year, int days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkday))
                .hasSize(days);
    }

    @Test
    void makeUpDaysAreWorkedAndHolidaysAreNot() {
        assertThat(List.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"))
                .allMatch(day -> calendar.isWorkday(LocalDate.parse(day)));
        assertThat(List.of("2026-01-02", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19", "2026-10-07"))
                .noneMatch(day -> calendar.isWorkday(LocalDate.parse(day)));
    }

    @Test
    void aCountIntoAYearWithoutNoticeIsRefusedNotGuessed() {
        assertThatThrownBy(() -> calendar.after(LocalDate.of(2026, 12, 25), 5))
                .isInstanceOfSatisfying(
                        CalendarMissing.class,
                        missing -> assertThat(missing.year()).isEqualTo(2027))
                .hasMessageContaining("待年度放假通知");
        assertThatThrownBy(() -> calendar.roll(LocalDate.of(2023, 12, 31))).isInstanceOf(CalendarMissing.class);
        assertThat(calendar.after(LocalDate.of(2026, 12, 25), 4)).isEqualTo(NEW_YEARS_EVE);
    }

    @Test
    void countingForwardAndBackAgainReturnsToTheSameWorkingDay() {
        for (LocalDate day = LocalDate.of(2026, 1, 4);
                day.isBefore(LocalDate.of(2026, 11, 15));
                day = day.plusDays(1)) {
            for (int days = 1; days <= 30; days++) {
                LocalDate due = calendar.after(day, days);
                assertThat(calendar.between(day, due)).isEqualTo(days);
                if (calendar.isWorkday(day)) {
                    assertThat(calendar.before(due, days)).isEqualTo(day);
                }
            }
        }
    }

    @Test
    void dueDatesAreWorkingDaysAndNeverMoveBackAsTheTriggerMovesOn() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate day = NEW_YEAR; day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(1)) {
            LocalDate due = calendar.after(day, 10);
            assertThat(calendar.isWorkday(due)).isTrue();
            assertThat(due).isAfterOrEqualTo(before).isBefore(calendar.after(day, 11));
            before = due;
        }
    }

    @Test
    void rollingEndsOnTheFirstWorkingDayFromTheDayOn() {
        for (LocalDate day = NEW_YEAR; !day.isAfter(NEW_YEARS_EVE); day = day.plusDays(1)) {
            LocalDate rolled = calendar.roll(day);
            assertThat(calendar.isWorkday(rolled)).isTrue();
            assertThat(day.datesUntil(rolled)).noneMatch(calendar::isWorkday);
        }
    }
}
