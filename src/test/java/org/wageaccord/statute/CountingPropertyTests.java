package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every count, whatever the day: Civil Code articles 201 to 203 over three years of holiday notices. */
class CountingPropertyTests {

    private static final Statute STATUTE = DeadlineTests.on("2026-02-09");
    private static final WorkingCalendar CALENDAR = WorkingCalendarTests.calendar();
    private static final List<String> PLACES =
            List.of("000000", "330784", "330106", "330203", "370102", "310104", "110105", "500103");

    /** Far enough from both ends of the known years that no count leaves them. */
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2024, 4, 1);
        return Arbitraries.integers().between(0, 850).map(first::plusDays);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    @Property(tries = 300)
    void theNthWorkingDayHasNWorkingDaysBeforeItAndIsOne(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate due = CALENDAR.after(day, count);
        assertThat(CALENDAR.isWorkday(due)).isTrue();
        assertThat(day.plusDays(1).datesUntil(due.plusDays(1)).filter(CALENDAR::isWorkday))
                .hasSize(count);
        assertThat(CALENDAR.between(day, due)).isEqualTo(count);
    }

    @Property(tries = 300)
    void countingBackReturnsToTheDayItCameFrom(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate worked = CALENDAR.roll(day);
        assertThat(CALENDAR.before(CALENDAR.after(worked, count), count)).isEqualTo(worked);
    }

    @Property(tries = 300)
    void oneMoreWorkingDayIsTheNextWorkingDay(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(CALENDAR.after(day, count + 1)).isEqualTo(CALENDAR.after(CALENDAR.after(day, count), 1));
    }

    @Property(tries = 300)
    void rollingNeverMovesBackAndStopsOnTheFirstWorkingDay(@ForAll("days") LocalDate day) {
        LocalDate rolled = CALENDAR.roll(day);
        assertThat(rolled).isAfterOrEqualTo(day);
        assertThat(CALENDAR.isWorkday(rolled)).isTrue();
        assertThat(day.datesUntil(rolled)).noneMatch(CALENDAR::isWorkday);
    }

    @Property(tries = 300)
    void aLaterFactIsNeverDueEarlier(
            @ForAll("places") String place,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int later) {
        LocalLaw law = STATUTE.at(place);
        for (String id : law.deadlineTitles(day).keySet()) {
            Deadline first = law.deadline(id, day);
            Deadline second = law.deadline(id, day.plusDays(later));
            if (first.known() && second.known()) {
                assertThat(second.due()).as("%s at %s", id, place).isAfterOrEqualTo(first.due());
            }
        }
    }

    @Property(tries = 300)
    void noDayIsDueOnARestDayWhereItsRuleRollsOrCountsWorkingDays(
            @ForAll("places") String place, @ForAll("days") LocalDate day) {
        LocalLaw law = STATUTE.at(place);
        for (String id : law.deadlineTitles(day).keySet()) {
            for (Deadline.Competing counted : law.deadline(id, day).competing()) {
                boolean moves = counted.unit() == Rule.Unit.WORKING_DAYS
                        || law.rule(counted.rule(), day).rolls();
                if (moves && counted.due() != null && counted.due().isAfter(day)) {
                    assertThat(CALENDAR.isWorkday(counted.due()))
                            .as("%s of %s at %s", counted.rule(), id, place)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void theDueDayIsTheEarliestThatBindsAndTheTargetLiesBeforeIt(
            @ForAll("places") String place, @ForAll("days") LocalDate day) {
        LocalLaw law = STATUTE.at(place);
        for (String id : law.deadlineTitles(day).keySet()) {
            Deadline deadline = law.deadline(id, day);
            if (deadline.known()) {
                assertThat(deadline.competing())
                        .filteredOn(Deadline.Competing::binds)
                        .allSatisfy(rule -> assertThat(
                                        rule.due() == null || !rule.due().isBefore(deadline.due()))
                                .isTrue());
                assertThat(deadline.target() == null || deadline.target().isBefore(deadline.due()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void whatReachesIntoAYearWithoutNoticeAwaitsItAndEverythingElseIsTold(
            @ForAll @IntRange(min = 0, max = 60) int back, @ForAll("places") String place) {
        LocalDate day = LocalDate.of(2026, 12, 31).minusDays(back);
        LocalLaw law = STATUTE.at(place);
        for (String id : law.deadlineTitles(day).keySet()) {
            Deadline deadline = law.deadline(id, day);
            assertThat(deadline.known() ? deadline.awaits() == null : deadline.awaits() == 2027)
                    .as("%s at %s from %s", id, place, day)
                    .isTrue();
            assertThat(deadline.explanation()).doesNotContain("9999");
        }
    }

    @Property(tries = 300)
    void whoeverKeepsTheStricterRuleKeepsTheOther(
            @ForAll @IntRange(min = 1, max = 500) int roll, @ForAll @IntRange(min = 0, max = 500) int votes) {
        LocalDate today = LocalDate.of(2026, 2, 9);
        int yes = Math.min(votes, roll);
        Rule national = STATUTE.at("000000").rule("MAJORITY", today);
        Rule zhejiang = STATUTE.at("330784").rule("MAJORITY", today);
        assertThat(zhejiang.isStricterThan(national)).isTrue();
        assertThat(national.isStricterThan(zhejiang)).isFalse();
        if (zhejiang.holds(yes, roll)) {
            assertThat(national.holds(yes, roll)).isTrue();
        }
        assertThat(zhejiang.holds(zhejiang.least(roll), roll)).isTrue();
        assertThat(zhejiang.holds(zhejiang.least(roll) - 1, roll)).isFalse();
    }
}
