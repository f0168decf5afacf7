package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.SupervisedCase;

/**
 * What the current actor may do in the mediation of a case now; pages light their forms by it.
 *
 * @param asks may ask for mediation, or begin one for the bureau ({@code ownMotion})
 * @param turn the act that the actor may do now, or null
 * @param extendsTo the last day an extension can reach, where the actor may extend, else null
 * @param side the side for which the actor signs, or null
 */
public record MediationDesk(
        SupervisedCase of,
        boolean asks,
        boolean ownMotion,
        @Nullable Turn turn,
        @Nullable LocalDate extendsTo,
        @Nullable Side side) {

    /** The acts in their order. */
    public enum Turn {
        ACCEPT,
        INVESTIGATE,
        MEDIATE,
        SIGN
    }
}
