package org.wageaccord.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;

/**
 * A rule that is no number but a way to go: which step comes first. The process follows it.
 *
 * @param place administrative code of the place whose law it is
 * @param trust how its text was read, as for {@link Rule}
 */
public record Route(
        String id,
        String title,
        Citation citation,
        String text,
        Way way,
        Rule.Tier tier,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String place,
        String trust) {

    /** The order of the chiefs' signatures and the vote of the workers' congress. */
    public enum Way {
        /** 先表决后签字 */
        SIGN_AFTER_VOTE,
        /** 先签字后表决 */
        SIGN_BEFORE_VOTE,
        /** 草案先签字，表决通过后再签字 */
        SIGN_BEFORE_AND_AFTER_VOTE
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
