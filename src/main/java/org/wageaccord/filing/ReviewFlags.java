package org.wageaccord.filing;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.filing.ReviewFlag.Kind;
import org.wageaccord.kernel.CaseNumber;

/** What the platform points out to the reviewers of a filing; hints, never refusals. */
final class ReviewFlags {

    private ReviewFlags() {}

    /**
     * @param alike filings of other enterprises with the same text
     * @param worded those of the same year whose text differs by numbers only
     */
    static List<ReviewFlag> of(FilingFacts facts, List<CaseNumber> alike, List<CaseNumber> worded) {
        List<ReviewFlag> flags = new ArrayList<>();
        if (!alike.isEmpty()) {
            flags.add(new ReviewFlag(Kind.SAME_TEXT, alike));
        }
        if (!worded.isEmpty()) {
            flags.add(new ReviewFlag(Kind.SAME_WORDING, worded));
        }
        FilingCourse course = facts.course();
        if (course != null && isWithinADay(facts, course)) {
            flags.add(ReviewFlag.of(Kind.WITHIN_A_DAY));
        }
        if (course != null && course.isUnanimous()) {
            flags.add(ReviewFlag.of(Kind.UNANIMOUS));
        }
        return flags;
    }

    private static boolean isWithinADay(FilingFacts facts, FilingCourse course) {
        return course.roundsOn().stream().allMatch(facts.signedOn()::equals)
                && course.votedOn().equals(facts.signedOn());
    }
}
