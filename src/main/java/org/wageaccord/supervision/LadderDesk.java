package org.wageaccord.supervision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the current actor may see and do on the ladder of a case now; pages light their forms by it.
 *
 * @param breaches grounds that may be raised now, with their facts
 * @param turn the act that the actor may do now, or null
 * @param answers the letter that the actor may answer, or null
 * @param supervisors certified supervisors for an inquiry; empty unless it is to be recorded
 * @param reasons the grounds of a proposal that the file shows
 */
public record LadderDesk(
        SupervisedCase of,
        Sight sight,
        boolean raises,
        List<Breach> breaches,
        @Nullable Turn turn,
        Matter.@Nullable Letter answers,
        boolean rejects,
        boolean withdraws,
        List<Supervisor> supervisors,
        Set<ProposalReason> reasons) {

    /** How much of a matter somebody sees. */
    public enum Sight {
        /** the unions and their supervisors */
        ALL,
        /** the bureau: what was handed over to it with a proposal */
        AUTHORITY,
        /** the enterprise: what was addressed to it */
        ADDRESSEE
    }

    /** The acts of the ladder in their order. */
    public enum Turn {
        REMIND,
        INQUIRE,
        OPINE,
        JUDGE,
        PROPOSE,
        FEED_BACK,
        REPORT
    }
}
