package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Rule.Unit;
import org.wageaccord.statute.TimeLeft.Level;

/** The deadlines of the worked example in Yongkang, from offer to publication. */
class DeadlineTests {

    private static final City YONGKANG = new City("330784", "永", "永康市", "永康市总工会", "永康市人社局");

    private final Statute statute = on("2026-02-09");

    static Statute on(String today) {
        Instant noon = LocalDate.parse(today).atTime(12, 0).atZone(Show.BEIJING).toInstant();
        return new Statute(YONGKANG, Clock.fixed(noon, Show.BEIJING));
    }

    @ParameterizedTest
    @CsvSource({
        "T02, 2026-03-31, 2025-12-31,",
        "T02, 2027-03-31, 2026-12-31,",
        "T03, 2026-02-09, 2026-02-28,",
        "T03, 2026-09-24, 2026-10-14,",
        "T05, 2026-03-12, 2026-03-05, 2026-03-04",
        "T06, 2026-03-19, 2026-05-18,",
        "T07, 2026-02-09, 2026-04-10,",
        "T08, 2026-04-02, 2026-04-24,",
        "T09, 2026-04-20, 2026-04-27,",
        "T10, 2026-04-17, 2026-04-27, 2026-04-24",
        "T11, 2026-04-21, 2026-05-06,",
        "T13, 2026-04-29, 2026-05-09, 2026-05-06",
        "T13, 2026-05-07, 2026-05-13, 2026-05-12",
        "T14, 2026-04-29, 2026-05-09,",
    })
    void datesOfTheWorkedExample(String rule, LocalDate trigger, LocalDate due, LocalDate target) {
        Deadline deadline = statute.deadline(rule, trigger);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.target()).isEqualTo(target);
        assertThat(deadline.trigger()).isEqualTo(trigger);
    }

    @Test
    void art7AndArt17TheReplyIsDueOnTheEarlierOfTenWorkingDaysAndTwentyDays() {
        Deadline early = statute.deadline("T03", LocalDate.of(2026, 2, 9));
        assertThat(early.citation()).hasToString("《浙江省集体合同条例》第七条");
        assertThat(early.unit()).isEqualTo(Unit.WORKING_DAYS);
        Deadline aroundNationalDay = statute.deadline("T03", LocalDate.of(2026, 9, 24));
        assertThat(aroundNationalDay.citation()).hasToString("《工资集体协商试行办法》第十七条");
        assertThat(aroundNationalDay.unit()).isEqualTo(Unit.CALENDAR_DAYS);
    }

    @Test
    void theTwentyDaysBindExactlyForTheOffersKnownToDoSo() {
        List<LocalDate> bound = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .filter(statute::isWorkday)
                .filter(day -> statute.deadline("T03", day).unit() == Unit.CALENDAR_DAYS)
                .toList();
        assertThat(bound)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-02-04",
                        "2026-02-05",
                        "2026-02-06",
                        "2026-09-18",
                        "2026-09-22",
                        "2026-09-23",
                        "2026-09-24");
    }

    @Test
    void theReplyIsRemindedOnTheThirdSeventhAndNinthWorkingDay() {
        assertThat(statute.deadline("T03", LocalDate.of(2026, 2, 9)).reminders())
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-12", "2026-02-25", "2026-02-27");
    }

    @Test
    void theReviewIsRemindedOnDays7And10And13AndTheDataBeforeTheMeeting() {
        assertThat(statute.deadline("T11", LocalDate.of(2026, 4, 21)).reminders())
                .extracting(LocalDate::toString)
                .containsExactly("2026-04-28", "2026-05-01", "2026-05-04");
        assertThat(statute.deadline("T05", LocalDate.of(2026, 3, 12)).reminders())
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-28", "2026-03-03", "2026-03-05");
    }

    @Test
    void theExplanationTellsTheArithmetic() {
        assertThat(statute.deadline("T03", LocalDate.of(2026, 2, 9)).explanation())
                .isEqualTo("收到协商要求之日（2026年2月9日）不计入，自2月10日起算：10个工作日，跳过春节放假2月15日至23日，"
                        + "2月14日、28日为调休上班日，届满日为2月28日；20日届满日为3月1日（星期日）顺延至3月2日；取较早者。");
        assertThat(statute.deadline("T05", LocalDate.of(2026, 3, 12)).explanation())
                .isEqualTo("协商会议日（2026年3月12日）不计入，向前推算：7日，为3月5日（星期四）；" + "宜不迟于3月4日（星期三）（会前留足七个整日，8日，《浙江省集体合同条例》第十六条）。");
        assertThat(statute.deadline("T02", LocalDate.of(2026, 3, 31)).explanation())
                .isEqualTo("现行集体合同期满日（2026年3月31日）不计入，向前推算：90日，为2025年12月31日（星期三）。");
        assertThat(statute.deadline("T13", LocalDate.of(2026, 4, 29)).explanation())
                .isEqualTo("集体合同生效之日（2026年4月29日）不计入，自4月30日起算：5个工作日，跳过劳动节放假5月1日至5日，5月9日为调休上班日，届满日为5月9日；"
                        + "宜不迟于5月6日（星期三）（公布工资协议，5日，《工资集体协商试行办法》第二十三条）。");
        assertThat(statute.law().extended("T18", LocalDate.of(2026, 3, 2), 15).explanation())
                .isEqualTo("受理协调处理申请之日（2026年3月2日）不计入，自3月3日起算：30日加延长15日届满日为4月16日（星期四）。");
    }

    @Test
    void theCompetingRulesAreToldWithTheirDays() {
        Deadline reply = statute.deadline("T03", LocalDate.of(2026, 9, 24));
        assertThat(reply.triggerFact()).isEqualTo("收到协商要求之日");
        assertThat(reply.competing())
                .extracting(
                        Deadline.Competing::rule,
                        c -> String.valueOf(c.counted()),
                        c -> String.valueOf(c.due()),
                        Deadline.Competing::decides)
                .containsExactly(
                        tuple("T03a", "2026-10-15", "2026-10-15", false),
                        tuple("T03b", "2026-10-14", "2026-10-14", true));
        Deadline filing = statute.deadline("T10", LocalDate.of(2026, 4, 17));
        assertThat(filing.competing())
                .extracting(Deadline.Competing::rule, Deadline.Competing::binds)
                .containsExactly(tuple("T10a", true), tuple("T10b", false));
    }

    @Test
    void aDeadlineIsLateFromMidnightInBeijing() {
        assertThat(statute.deadline("T03", LocalDate.of(2026, 2, 9)).expiresAt())
                .isEqualTo("2026-02-28T16:00:00Z");
    }

    @Test
    void aDeadlineBeyondTheLoadedYearsAwaitsTheNoticeAndNoActIsLateForIt() {
        Deadline reply = statute.deadline("T03", LocalDate.of(2026, 12, 25));
        assertThat(reply.known()).isFalse();
        assertThat(reply.awaits()).isEqualTo(2027);
        assertThat(reply.due()).isEqualTo(Show.AWAITED).isEqualTo(reply.firstLateDay());
        assertThat(reply.explanation())
                .isEqualTo(
                        "收到协商要求之日（2026年12月25日）不计入，自12月26日起算：10个工作日，待2027年度放假通知公布后计算；" + "20日，待2027年度放假通知公布后计算；取较早者。");
        assertThat(reply.reminders()).containsExactly(LocalDate.of(2026, 12, 30));
        assertThat(statute.left(reply)).isEqualTo(new TimeLeft(2027, Unit.WORKING_DAYS, Level.AWAITING));
        assertThat(statute.deadline("T11", LocalDate.of(2026, 12, 21)).awaits()).isEqualTo(2027);
        assertThat(statute.deadline("T11", LocalDate.of(2026, 12, 16)).due()).isEqualTo("2026-12-31");
        assertThat(statute.deadline("T03", LocalDate.of(2026, 12, 17)).due())
                .as("the twenty days end in 2027 for certain")
                .isEqualTo("2026-12-31");
    }

    @Test
    void anExtensionIsBoundedByItsRule() {
        LocalDate accepted = LocalDate.of(2026, 3, 2);
        assertThat(statute.deadline("T18", accepted).due()).isEqualTo("2026-04-01");
        assertThat(statute.law().extended("T18", accepted, 15).due()).isEqualTo("2026-04-16");
        assertThatThrownBy(() -> statute.law().extended("T18", accepted, 16)).hasMessageContaining("extended by 16");
        assertThatThrownBy(() -> statute.law().extended("T03", accepted, 1)).hasMessageContaining("T03");
    }

    @Test
    void noRolledOrWorkingDayDeadlineEndsOnARestDayAndNoneMovesBack() {
        for (String rule :
                List.of("T03", "T06", "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T17", "T18", "T19")) {
            LocalDate before = LocalDate.MIN;
            LocalDate end = LocalDate.of(2026, 10, 20);
            for (LocalDate day = LocalDate.of(2024, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                LocalDate due = statute.deadline(rule, day).due();
                assertThat(statute.isWorkday(due)).as(rule + " from " + day).isTrue();
                assertThat(due).as(rule + " from " + day).isAfterOrEqualTo(before);
                before = due;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-09, 10, WORKING_DAYS, CALM",
        "2026-02-24, 4, WORKING_DAYS, CALM",
        "2026-02-25, 3, WORKING_DAYS, SOON",
        "2026-02-27, 1, WORKING_DAYS, SOON",
        "2026-02-28, 0, WORKING_DAYS, TODAY",
        "2026-03-01, 1, CALENDAR_DAYS, OVERDUE",
        "2026-03-11, 11, CALENDAR_DAYS, OVERDUE",
    })
    void whatIsLeftOfTheReplyIsToldInWorkingDays(String today, int days, Unit unit, Level level) {
        Statute then = on(today);
        TimeLeft left = then.left(then.deadline("T03", LocalDate.of(2026, 2, 9)));
        assertThat(left).isEqualTo(new TimeLeft(days, unit, level));
    }

    @Test
    void whatIsLeftOfTheReviewIsToldInCalendarDays() {
        Statute then = on("2026-04-29");
        assertThat(then.left(then.deadline("T11", LocalDate.of(2026, 4, 21))))
                .isEqualTo(new TimeLeft(7, Unit.CALENDAR_DAYS, Level.CALM));
    }
}
