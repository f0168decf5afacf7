package org.wageaccord.negotiation;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The case ended before its time; it is kept as it stood. */
public record CaseEnded(
        CaseNumber caseNumber,
        Cause cause,
        String reason,
        @Nullable Side side) implements Recorded {

    public enum Cause {
        /** the side that offered withdrew before the other had accepted */
        WITHDRAWN(Stage.WITHDRAWN),
        /** both sides agreed to take the offer back */
        WITHDRAWN_BY_BOTH(Stage.WITHDRAWN),
        /** both chiefs agreed to end the talks without an agreement */
        ENDED_BY_BOTH(Stage.CLOSED_NO_AGREEMENT),
        /** talks and mediation led to nothing */
        NOT_AGREED(Stage.CLOSED_NO_AGREEMENT),
        /** a supervisor found fraud */
        VOIDED(Stage.VOIDED);

        private final Stage stage;

        Cause(Stage stage) {
            this.stage = stage;
        }

        public Stage stage() {
            return stage;
        }
    }

    @Override
    public String act() {
        return "negotiation.caseEnded";
    }
}
