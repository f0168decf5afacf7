package org.wageaccord.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Side;

/** How far a case may have come for an end before its time. */
final class EndRules {

    private EndRules() {}

    static boolean isOpen(WageCase of) {
        return of.stage().compareTo(Stage.PUBLISHED) < 0;
    }

    static boolean mayWithdraw(WageCase of, Side side) {
        return side == of.offeredBy() && isUnaccepted(of);
    }

    /** Nobody has accepted yet, though the other side may have refused and be urged on. */
    static boolean isUnaccepted(WageCase of) {
        return of.stage() == Stage.OFFERED || of.stage() == Stage.REFUSED && !of.isOver();
    }

    /** Both may take the offer back until the agreement is signed; both may end talks that have begun. */
    static List<CaseEnded.Cause> proposable(WageCase of, Side side) {
        List<CaseEnded.Cause> causes = new ArrayList<>();
        boolean accepted = of.stage().compareTo(Stage.OFFERED) > 0 && of.stage().compareTo(Stage.FILING) < 0;
        if (accepted && side == of.offeredBy()) {
            causes.add(CaseEnded.Cause.WITHDRAWN_BY_BOTH);
        }
        if (of.stage() == Stage.BARGAINING) {
            causes.add(CaseEnded.Cause.ENDED_BY_BOTH);
        }
        return causes;
    }
}
