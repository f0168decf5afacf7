package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;

/**
 * The days and the vote of a case as its rooms kept them, for what a reviewer should look at twice.
 *
 * @param roundsOn days of the meetings, first to last
 * @param roll delegates on the roll of the congress
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
        boolean renewed) {

    public FilingCourse {
        roundsOn = List.copyOf(roundsOn);
    }
}
