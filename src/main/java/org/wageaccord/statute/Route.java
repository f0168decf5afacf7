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

    /** {@code SIGNING_ORDER}: the chiefs' signatures and the vote. {@code REVIEW_ORDER}: the two offices that review. */
    public enum Way {
        /** 先表决后签字 */
        SIGN_AFTER_VOTE("SIGNING_ORDER"),
        /** 先签字后表决 */
        SIGN_BEFORE_VOTE("SIGNING_ORDER"),
        /** 草案先签字，表决通过后再签字 */
        SIGN_BEFORE_AND_AFTER_VOTE("SIGNING_ORDER"),
        /** 先由工会审查，再由人社部门受理、审查 */
        REVIEW_IN_SEQUENCE("REVIEW_ORDER"),
        /** 工会审查与人社部门受理、审查同时进行 */
        REVIEW_IN_PARALLEL("REVIEW_ORDER");

        private final String route;

        Way(String route) {
            this.route = route;
        }

        /** Whether it is a way of the route of this id. */
        public boolean isOf(String id) {
            return route.equals(id);
        }
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
