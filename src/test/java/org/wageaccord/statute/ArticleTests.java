package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wageaccord.statute.Rule.Comparison;
import org.wageaccord.statute.Rule.Tier;
import org.wageaccord.statute.Rule.Unit;

/**
 * The law in force in Yongkang, article by article: S1 浙江省集体合同条例, S2 工资集体协商试行办法, S3 集体合同规定, S4 劳动合同法,
 * S5 劳动法, S6 工会法, S8 浙江省企业民主管理条例, S9 浙江省工会劳动法律监督条例, S11 and S12 the models of Hangzhou and Ningbo,
 * S18 浙江省劳动保障监察条例.
 */
class ArticleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    private final LocalLaw law = DeadlineTests.on("2026-02-09").law();

    private LocalDate due(String id, String trigger) {
        return law.deadline(id, LocalDate.parse(trigger)).due();
    }

    private Rule rule(String id) {
        return law.rule(id, TODAY);
    }

    @Test
    @Proves("T01")
    void s1Art19WagesAreNegotiatedEveryYear() {
        assertThat(rule("T01").number()).isEqualTo(1);
        assertThat(rule("T01").unit()).isEqualTo(Unit.TIMES_PER_YEAR);
    }

    @Test
    @Proves({"T02", "T02b"})
    void s1Art30AndS2Art24RenewalMayBeAskedForFromNinetyDaysBeforeTheEnd() {
        assertThat(due("T02", "2026-03-31")).isEqualTo("2025-12-31");
        assertThat(law.deadline("T02", LocalDate.of(2026, 3, 31)).reminders())
                .contains(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 30));
        assertThat(rule("T02b").number()).isEqualTo(60);
        assertThat(rule("T02b").tier()).isEqualTo(Tier.TARGET);
    }

    @Test
    @Proves({"T03a", "T03b"})
    void s1Art7AndS2Art17AnOfferIsAnsweredInTenWorkingDaysAndInTwentyDays() {
        assertThat(due("T03", "2026-02-09")).isEqualTo("2026-02-28");
        assertThat(due("T03", "2026-09-24")).isEqualTo("2026-10-14");
    }

    @Test
    @Proves("T04")
    void s3Art31AVacantSeatIsFilledInFifteenDays() {
        assertThat(due("T04", "2026-03-02")).isEqualTo("2026-03-17");
        assertThat(rule("T04").tier()).isEqualTo(Tier.TARGET);
    }

    @Test
    @Proves({"T05", "T05b"})
    void s1Art16NoticeAndDataComeSevenDaysBeforeTheMeeting() {
        Deadline data = law.deadline("T05", LocalDate.of(2026, 3, 12));
        assertThat(data.due()).isEqualTo("2026-03-05");
        assertThat(data.target()).as("seven clear days").isEqualTo("2026-03-04");
        assertThat(due("T05", "2026-02-25"))
                .as("counted backward nothing rolls over the holiday")
                .isEqualTo("2026-02-18");
    }

    @Test
    @Proves("T06")
    void s8Art29ASuspensionLastsSixtyDaysAtMost() {
        assertThat(due("T06", "2026-03-19")).isEqualTo("2026-05-18");
    }

    @Test
    @Proves("T07")
    void s11Art29SixtyDaysForTheWholeAreOnlyAModelHere() {
        assertThat(due("T07", "2026-02-09")).isEqualTo("2026-04-10");
        assertThat(rule("T07").tier()).isEqualTo(Tier.MODEL);
    }

    @Test
    @Proves({"T08", "T09"})
    void s1Art24TheDraftComesToTheCongressInFifteenAndAgainInFiveWorkingDays() {
        assertThat(due("T08", "2026-04-02")).isEqualTo("2026-04-24");
        assertThat(due("T09", "2026-04-20")).isEqualTo("2026-04-27");
    }

    @Test
    @Proves({"T10a", "T10b", "T11", "FILING_COPIES"})
    void s1Art34AndS2Art21FiledInTenDaysReviewedInFifteen() {
        Deadline filing = law.deadline("T10", LocalDate.of(2026, 4, 17));
        assertThat(filing.due()).isEqualTo("2026-04-27");
        assertThat(filing.target()).isEqualTo("2026-04-24");
        assertThat(rule("T10b").tier()).isEqualTo(Tier.TARGET);
        assertThat(due("T11", "2026-04-21")).isEqualTo("2026-05-06");
        assertThat(rule("FILING_COPIES").number()).isEqualTo(5);
    }

    @Test
    @Proves({"SEAL_DIAMETER"})
    void sealRulesArt14ASealIsFourAndAHalfCentimetersWideAtMost() {
        assertThat(rule("SEAL_DIAMETER").holds(new java.math.BigDecimal("4.5"))).isTrue();
        assertThat(rule("SEAL_DIAMETER").holds(new java.math.BigDecimal("4.6"))).isFalse();
    }

    @Test
    @Proves({"T12a", "T12b"})
    void s3Art46AndS2Art22AfterAnObjectionTheTermOfFilingRunsAgain() {
        Deadline again = law.deadline("T12", LocalDate.of(2026, 4, 17));
        assertThat(again.due()).isEqualTo("2026-04-27");
        assertThat(again.target()).isEqualTo("2026-04-24");
    }

    @Test
    @Proves({"T13a", "T13b", "T14"})
    void s1Art35AndS2Art23PublishedInFiveWorkingDaysAndSentToTheHigherUnion() {
        Deadline published = law.deadline("T13", LocalDate.of(2026, 4, 29));
        assertThat(published.due()).as("a make-up working day").isEqualTo("2026-05-09");
        assertThat(published.target()).isEqualTo("2026-05-06");
        assertThat(due("T13", "2026-05-07")).isEqualTo("2026-05-13");
        assertThat(due("T14", "2026-04-29")).isEqualTo("2026-05-09");
        assertThat(rule("T14").trust()).as("no number in law").isEqualTo("D");
    }

    @Test
    @Proves("T15")
    void s1Art37PerformanceIsReportedOnceAYear() {
        Deadline report = law.deadline("T15", LocalDate.of(2026, 4, 29));
        assertThat(report.due()).isEqualTo("2027-04-29");
        assertThat(report.reminders()).containsExactly(LocalDate.of(2026, 10, 29), LocalDate.of(2027, 3, 29));
    }

    @Test
    @Proves({"T16", "TERM_MONTHS_MAXIMUM", "TERM_MONTHS_USUAL"})
    void s1Art30AWageAgreementRunsForAYearAndNoneLongerThanThree() {
        assertThat(due("T16", "2026-03-31")).isEqualTo("2027-03-31");
        assertThat(due("T16", "2024-02-29")).isEqualTo("2025-02-28");
        assertThat(rule("TERM_MONTHS_MAXIMUM").number()).isEqualTo(36);
        assertThat(rule("TERM_MONTHS_USUAL").number()).isEqualTo(12);
    }

    @Test
    @Proves("T17")
    void s1Art33AnEndByAgreementIsReportedInFiveWorkingDays() {
        assertThat(due("T17", "2026-04-30")).isEqualTo("2026-05-11");
    }

    @Test
    @Proves({"T18", "T18X"})
    void s1Art39MediationEndsInThirtyDaysAndFifteenMoreAtMost() {
        assertThat(due("T18", "2026-03-02")).isEqualTo("2026-04-01");
        assertThat(law.extended("T18", LocalDate.of(2026, 3, 2), rule("T18X").number())
                        .due())
                .isEqualTo("2026-04-16");
    }

    @Test
    @Proves("T19")
    void s9Art22AnOpinionLetterIsAnsweredInFifteenWorkingDays() {
        assertThat(due("T19", "2026-03-12")).isEqualTo("2026-04-02");
    }

    @Test
    @Proves("T20")
    void s9Art17WhoComplainedIsToldInFiveWorkingDaysThatItIsNotTakenUp() {
        assertThat(due("T20", "2026-04-03")).isEqualTo("2026-04-13");
    }

    @Test
    @Proves({"REMINDER_REPLY", "OUTAGE", "SUPPLY"})
    void s15Art11AndThePlatformsOwnTermsAreNoLaw() {
        assertThat(due("REMINDER_REPLY", "2026-03-02")).isEqualTo("2026-03-11");
        assertThat(due("OUTAGE", "2026-02-14")).isEqualTo("2026-02-24");
        assertThat(due("SUPPLY", "2026-04-22")).isEqualTo("2026-04-29");
        assertThat(List.of("REMINDER_REPLY", "OUTAGE", "SUPPLY").stream().map(id -> rule(id).trust()))
                .containsOnly("D");
    }

    @Test
    @Proves("T21")
    void s18Art23AComplaintIsTakenUpInFiveWorkingDays() {
        assertThat(due("T21", "2026-04-03")).isEqualTo("2026-04-13");
    }

    @Test
    @Proves({"T22", "T22X"})
    void s18Art30AnInspectionEndsInSixtyWorkingDaysAndThirtyMoreAtMost() {
        assertThat(due("T22", "2026-04-03")).isEqualTo("2026-07-02");
        assertThat(law.extended("T22", LocalDate.of(2026, 4, 3), 30).due()).isEqualTo("2026-08-13");
    }

    @Test
    @Proves("T23")
    void minimumWageArt11ANewMinimumIsPostedInTenDays() {
        assertThat(due("T23", "2026-01-05")).isEqualTo("2026-01-15");
    }

    @Test
    @Proves({"TEAM_MINIMUM", "TEAM_MINIMUM_ABOVE_SCALE", "EXPERT_SHARE", "CONSENT_WITHOUT_UNION"})
    void s1Art10ATeamHasThreePeopleAboveScaleFiveAndAThirdFromOutsideAtMost() {
        assertThat(rule("TEAM_MINIMUM").number()).isEqualTo(3);
        assertThat(rule("TEAM_MINIMUM_ABOVE_SCALE").number()).isEqualTo(5);
        assertThat(List.of(3, 5, 6).stream().map(rule("EXPERT_SHARE")::most)).containsExactly(1, 1, 2);
        assertThat(rule("CONSENT_WITHOUT_UNION").holds(120, 240)).isFalse();
        assertThat(rule("CONSENT_WITHOUT_UNION").holds(121, 240)).isTrue();
    }

    @Test
    @Proves("TEAM_MAXIMUM_MODEL")
    void s12Art8TenPeopleASideAreAModelHere() {
        assertThat(rule("TEAM_MAXIMUM_MODEL").number()).isEqualTo(10);
        assertThat(rule("TEAM_MAXIMUM_MODEL").tier()).isEqualTo(Tier.MODEL);
    }

    /** 《浙江省集体合同条例》第十七条：经劳动者一方同意，可以中止协商. */
    @Test
    @Proves("SUSPENSION_CONSENT")
    void s1Art17TalksRestWithTheConsentOfTheWorkersSide() {
        assertThat(rule("SUSPENSION_CONSENT").number()).isEqualTo(1);
        assertThat(rule("SUSPENSION_CONSENT").text()).contains("经劳动者一方同意，可以中止协商");
        assertThat(rule("SUSPENSION_CONSENT").citation()).hasToString("《浙江省集体合同条例》第十七条");
    }

    /** 《浙江省企业民主管理条例》第十五条：无记名投票，经全体职工代表大会代表过半数同意. */
    @Test
    @Proves("SECRET_BALLOT")
    void s8Art15ACongressVotesSecretlyAndByMoreThanHalfOfAll() {
        assertThat(rule("SECRET_BALLOT").text()).contains("无记名投票");
        assertThat(rule("SECRET_BALLOT").holds(24, 47)).isTrue();
        assertThat(rule("SECRET_BALLOT").holds(24, 48)).isFalse();
    }

    @Test
    @Proves("MEETING_QUORUM")
    void s1Art16MoreThanHalfOfATeamMeetByThePlatformsOwnRule() {
        assertThat(rule("MEETING_QUORUM").least(5)).isEqualTo(3);
        assertThat(rule("MEETING_QUORUM").least(6)).isEqualTo(4);
        assertThat(rule("MEETING_QUORUM").trust()).isEqualTo("D");
    }

    @Test
    @Proves("INQUIRY_SUPERVISORS")
    void s9Art20TwoSupervisorsInquireTogether() {
        assertThat(rule("INQUIRY_SUPERVISORS").number()).isEqualTo(2);
    }

    @Test
    @Proves("ABOVE_SCALE_REVENUE")
    void anEnterpriseOfTwentyMillionYuanIsAboveScale() {
        assertThat(rule("ABOVE_SCALE_REVENUE").value()).isEqualByComparingTo("20000000");
    }

    @Test
    @Proves({"QUORUM", "MAJORITY"})
    void s1Art24TwoThirdsOfAllAreThereAndMoreThanHalfOfAllAgree() {
        assertThat(rule("QUORUM").least(47)).isEqualTo(32);
        assertThat(rule("QUORUM").holds(32, 48)).as("以上 includes the share").isTrue();
        assertThat(rule("MAJORITY").least(47)).isEqualTo(24);
        assertThat(rule("MAJORITY").holds(24, 48)).as("过半数 does not").isFalse();
    }

    @Test
    @Proves("SECTOR_MAJORITY")
    void s1Art29HalfOfAllPassASectorAgreement() {
        assertThat(rule("SECTOR_MAJORITY").holds(24, 48)).isTrue();
        assertThat(rule("SECTOR_MAJORITY").comparison()).isEqualTo(Comparison.AT_LEAST);
    }

    @Test
    @Proves("SECTOR_FLOOR")
    void s4Art54AnEnterpriseMayAgreeOnWhatItsSectorAgreedOnOrMore() {
        assertThat(rule("SECTOR_FLOOR").factor()).isEqualByComparingTo("1");
        assertThat(rule("SECTOR_FLOOR").comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(rule("SECTOR_FLOOR").citation().toString()).contains("劳动合同法", "第五十四条第二款");
    }

    @Test
    @Proves("ASSEMBLY_STAFF_LIMIT")
    void s8Art7FewerThanAHundredMayMeetAsAnAssembly() {
        assertThat(rule("ASSEMBLY_STAFF_LIMIT").holds(java.math.BigDecimal.valueOf(99)))
                .isTrue();
        assertThat(rule("ASSEMBLY_STAFF_LIMIT").holds(java.math.BigDecimal.valueOf(100)))
                .isFalse();
    }

    @Test
    @Proves({
        "DELEGATES_BAND_SMALL",
        "DELEGATES_BAND_MIDDLE",
        "DELEGATES_BAND_LARGE",
        "DELEGATES_STEP_SMALL",
        "DELEGATES_STEP_MIDDLE",
        "DELEGATES_BELOW_100",
        "DELEGATES_FROM_100",
        "DELEGATES_PER_100",
        "DELEGATES_FROM_1000",
        "DELEGATES_PER_1000",
        "DELEGATES_FROM_5000"
    })
    void s8Art10TheNumberOfDelegatesFollowsTheStaff() {
        assertThat(List.of(60, 100, 240, 999, 1000, 2500, 4999, 5000).stream()
                        .map(staff -> law.delegatesMinimum(staff, TODAY)))
                .containsExactly(30, 40, 47, 96, 100, 120, 160, 200);
    }

    @Test
    @Proves("MANAGER_SHARE")
    void s8Art11AFifthOfTheDelegatesAreManagersAtMost() {
        assertThat(rule("MANAGER_SHARE").most(47)).isEqualTo(9);
    }

    @Test
    @Proves("MIN_WAGE_COMPARISON")
    void s1Art5AgreedPayIsAboveTheMinimumNotEqualToIt() {
        assertThat(rule("MIN_WAGE_COMPARISON").comparison()).isEqualTo(Comparison.MORE_THAN);
    }

    @Test
    @Proves("QUOTA_ATTAINABLE")
    void s11Art10AQuotaThatNineInTenReachIsAModelHere() {
        assertThat(rule("QUOTA_ATTAINABLE").holds(17, 18)).isTrue();
        assertThat(rule("QUOTA_ATTAINABLE").tier()).isEqualTo(Tier.MODEL);
    }

    @Test
    @Proves("PROBATION_SHARE")
    void s4Art20ProbationIsPaidEightTenths() {
        assertThat(rule("PROBATION_SHARE").factor()).isEqualByComparingTo("0.8");
    }

    @Test
    @Proves({"OVERTIME_WEEKDAY", "OVERTIME_RESTDAY", "OVERTIME_HOLIDAY"})
    void s5Art44OvertimeIsPaidOneAndAHalfTwoAndThreeTimes() {
        assertThat(rule("OVERTIME_WEEKDAY").value()).isEqualByComparingTo("1.5");
        assertThat(rule("OVERTIME_RESTDAY").value()).isEqualByComparingTo("2");
        assertThat(rule("OVERTIME_HOLIDAY").value()).isEqualByComparingTo("3");
    }

    @Test
    @Proves("UNION_DUES")
    void s6Art43TwoPercentGoToTheUnion() {
        assertThat(rule("UNION_DUES").factor()).isEqualByComparingTo("0.02");
    }

    @Test
    @Proves("HOUSING_FUND")
    void housingArt18FivePercentAtLeastGoToTheHousingFund() {
        assertThat(rule("HOUSING_FUND").holds(5, 100)).isTrue();
        assertThat(rule("HOUSING_FUND").holds(49, 1000)).isFalse();
    }

    @Test
    @Proves({"PAID_DAYS_PER_MONTH", "HOURS_PER_DAY"})
    void payArt2AMonthHasTwentyOneAndThreeQuarterPaidDaysOfEightHours() {
        assertThat(rule("PAID_DAYS_PER_MONTH").value()).isEqualByComparingTo("21.75");
        assertThat(rule("HOURS_PER_DAY").number()).isEqualTo(8);
    }

    @Test
    @Proves("SICK_PAY_SHARE")
    void opinionArt59SickPayIsEightTenthsOfTheMinimumAtLeast() {
        assertThat(rule("SICK_PAY_SHARE").factor()).isEqualByComparingTo("0.8");
    }

    @Test
    @Proves("SOCIAL_INSURANCE_ASSUMPTION")
    void socialInsuranceIsAnAssumptionNotLaw() {
        assertThat(rule("SOCIAL_INSURANCE_ASSUMPTION").factor()).isEqualByComparingTo("0.25");
        assertThat(rule("SOCIAL_INSURANCE_ASSUMPTION").tier()).isEqualTo(Tier.MODEL);
    }

    @Test
    @Proves("SIGNING_ORDER")
    void s1Art24TheChiefsSignAfterTheVote() {
        assertThat(law.route("SIGNING_ORDER", TODAY).way()).isEqualTo(Route.Way.SIGN_AFTER_VOTE);
    }

    @Test
    @Proves("REVIEW_ORDER")
    void noLawSetsTheOrderOfTheOfficesSoTheUnionReviewsFirst() {
        Route order = law.route("REVIEW_ORDER", TODAY);
        assertThat(order.way()).isEqualTo(Route.Way.REVIEW_IN_SEQUENCE);
        assertThat(order.tier()).isEqualTo(Tier.MODEL);
        assertThat(order.trust()).as("decided by the platform").isEqualTo("D");
    }

    @Test
    void everyRuleInForceIsProvenByATestNamedAfterItsArticle() {
        Set<String> proven = new HashSet<>();
        for (Method test : ArticleTests.class.getDeclaredMethods()) {
            if (test.isAnnotationPresent(Proves.class)) {
                for (String id : test.getAnnotation(Proves.class).value()) {
                    proven.add(id);
                    namedAfter(test, id);
                }
            }
        }
        Set<String> inForce = new HashSet<>();
        law.rules(TODAY).forEach(rule -> inForce.add(rule.id()));
        law.routes(TODAY).forEach(route -> inForce.add(route.id()));
        assertThat(inForce).hasSizeGreaterThan(55);
        assertThat(proven).isEqualTo(inForce);
    }

    private void namedAfter(Method test, String id) {
        String article = law.rules(TODAY).stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.citation().article())
                .findFirst()
                .orElseGet(() -> law.route(id, TODAY).citation().article());
        Matcher number = Pattern.compile("第([一二三四五六七八九十]+)条").matcher(article);
        if (number.find()) {
            assertThat(test.getName().toLowerCase(Locale.ROOT)).as(id).contains("art" + arabic(number.group(1)));
        }
    }

    /** 二十四 is 24. */
    private static int arabic(String chinese) {
        int[] value = {0};
        String digits = "一二三四五六七八九";
        Arrays.stream(chinese.split("")).forEach(sign -> {
            int digit = digits.indexOf(sign) + 1;
            value[0] = digit > 0 ? value[0] + digit : Math.max(1, value[0]) * 10;
        });
        return value[0];
    }
}
