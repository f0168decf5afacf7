package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days and the vote of a case as its rooms kept them, for what a reviewer should look at twice.
 *
 * @param roundsOn days of the meetings, first to last
 * @param roll delegates on the roll of the congress
 * @param voted valid votes, those who abstained with them; null of packages from before they were kept
 * @param renewed whether the enterprise had an agreement before (续签)
 */
public record FilingCourse(
        LocalDate offeredOn,
        LocalDate repliedOn,
        List<LocalDate> roundsOn,
        LocalDate votedOn,
        int roll,
        int present,
        int yes,
        @Nullable Integer voted,
        boolean renewed) {

    public FilingCourse {
        roundsOn = List.copyOf(roundsOn);
    }

    /** Whether everybody who voted said yes; of older packages, everybody who was present. */
    boolean isUnanimous() {
        return yes > 0 && yes == (voted == null ? present : voted);
    }
}
