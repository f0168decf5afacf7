package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.filing.ReviewFlag.Kind;
import org.wageaccord.kernel.CaseNumber;

/** What the platform points out to a reviewer: the same text, everything on one day, all votes in favor. */
class ReviewFlagsTests {

    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 17);
    private static final CaseNumber NUMBER = new CaseNumber("永", 2026, 1);

    private static FilingFacts facts(FilingCourse course) {
        FilingFacts sample = FilingSamples.facts(NUMBER, SIGNED);
        return new FilingFacts(
                sample.caseNumber(),
                sample.enterprise(),
                sample.enterpriseName(),
                sample.terms(),
                sample.agreementDigest(),
                sample.signedOn(),
                sample.materials(),
                sample.checklist(),
                sample.explanation(),
                sample.facts(),
                sample.begunOn(),
                sample.negotiators(),
                course);
    }

    private static FilingCourse course(LocalDate round, LocalDate vote, int present, int yes) {
        return course(round, vote, present, yes, present);
    }

    private static FilingCourse course(LocalDate round, LocalDate vote, int present, int yes, Integer voted) {
        return new FilingCourse(
                LocalDate.of(2026, 2, 9),
                LocalDate.of(2026, 2, 27),
                List.of(round),
                vote,
                47,
                present,
                yes,
                voted,
                true);
    }

    private static List<Kind> kinds(FilingCourse course, CaseNumber... alike) {
        return ReviewFlags.of(facts(course), List.of(alike), List.of()).stream()
                .map(ReviewFlag::kind)
                .toList();
    }

    @Test
    void anOrdinaryCaseRaisesNone() {
        assertThat(kinds(FilingSamples.course(SIGNED))).isEmpty();
    }

    @Test
    void talksVoteAndSignatureOnOneDayAreFlagged() {
        assertThat(kinds(course(SIGNED, SIGNED, 43, 38))).containsExactly(Kind.WITHIN_A_DAY);
        assertThat(kinds(course(SIGNED.minusDays(1), SIGNED, 43, 38))).isEmpty();
        assertThat(kinds(course(SIGNED, SIGNED.minusDays(1), 43, 38))).isEmpty();
    }

    @Test
    void onlyYesVotesAreFlaggedAndOneAgainstIsNot() {
        assertThat(kinds(course(SIGNED.minusDays(9), SIGNED, 43, 43))).containsExactly(Kind.UNANIMOUS);
        assertThat(kinds(course(SIGNED.minusDays(9), SIGNED, 43, 42))).isEmpty();
    }

    @Test
    void oneWhoDidNotVoteHidesNoUnanimity() {
        assertThat(kinds(course(SIGNED.minusDays(9), SIGNED, 43, 42, 42))).containsExactly(Kind.UNANIMOUS);
    }

    @Test
    void ofAPackageFromBeforeVotesWereKeptThePresentCount() {
        assertThat(kinds(course(SIGNED.minusDays(9), SIGNED, 43, 43, null))).containsExactly(Kind.UNANIMOUS);
        assertThat(kinds(course(SIGNED.minusDays(9), SIGNED, 43, 42, null))).isEmpty();
    }

    @Test
    void theSameTextNamesTheOtherFilings() {
        CaseNumber other = new CaseNumber("永", 2026, 2);
        List<ReviewFlag> flags = ReviewFlags.of(facts(FilingSamples.course(SIGNED)), List.of(other), List.of());
        assertThat(flags).containsExactly(new ReviewFlag(Kind.SAME_TEXT, List.of(other)));
    }

    @Test
    void theSameWordsWithOtherNumbersNameTheOtherFilings() {
        CaseNumber other = new CaseNumber("永", 2026, 2);
        List<ReviewFlag> flags = ReviewFlags.of(facts(FilingSamples.course(SIGNED)), List.of(), List.of(other));
        assertThat(flags).containsExactly(new ReviewFlag(Kind.SAME_WORDING, List.of(other)));
        assertThat(flags.get(0).key()).isEqualTo("filing.flag.SAME_WORDING");
    }

    @Test
    void aPackageFromBeforeTheCourseWasKeptRaisesNone() {
        assertThat(kinds(null)).isEmpty();
    }
}
