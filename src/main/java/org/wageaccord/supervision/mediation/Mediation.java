package org.wageaccord.supervision.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/**
 * A mediation as it stands; null where it has not happened.
 *
 * @param serial counts from 1 in a case
 * @param applicant null where the bureau acts on its own motion
 */
public record Mediation(
        UUID id,
        CaseNumber caseNumber,
        int serial,
        @Nullable Side applicant,
        ApplicationEntry application,
        LocalDate appliedOn,
        String appliedBy,
        @Nullable Acceptance acceptance,
        @Nullable Investigation investigation,
        @Nullable Extension extension,
        @Nullable Settlement settlement,
        Map<Side, Signature> signatures,
        @Nullable Ending ending) {

    /** {@code due} is the last day by the law, before any extension. */
    public record Acceptance(LocalDate on, LocalDate due, String by) {}

    public record Investigation(String mediators, String findings, String by, Instant at) {}

    public record Extension(LocalDate until, String reasons, String by, Instant at) {}

    public record Settlement(SettlementEntry entry, String digest, String by, Instant at) {}

    public record Signature(String name, Instant at) {}

    /** {@code side} is who would not sign, else null. */
    public record Ending(Kind kind, @Nullable Side side, String words, String by, Instant at) {}

    /** How a mediation ended. */
    public enum Kind {
        NOT_ACCEPTED,
        SETTLED,
        /** no agreement yet: both sides go on negotiating */
        NOT_SETTLED,
        /** no agreement, and neither side goes on: the case ends */
        GIVEN_UP,
        /** a chief would not sign what was proposed */
        DECLINED,
        /** the term ran out */
        EXPIRED,
        /** the case ended before its time */
        CASE_OVER;

        /** Message key of its words. */
        public String key() {
            return "mediation.ending." + name();
        }
    }

    /** Where it stands: who acts next follows from it. */
    public enum Step {
        ASKED,
        INVESTIGATING,
        MEDIATING,
        SIGNING,
        ENDED;

        /** Message key of its words. */
        public String key() {
            return "mediation.step." + name();
        }
    }

    public Step step() {
        if (ending != null) {
            return Step.ENDED;
        }
        if (acceptance == null) {
            return Step.ASKED;
        }
        if (investigation == null) {
            return Step.INVESTIGATING;
        }
        return settlement == null ? Step.MEDIATING : Step.SIGNING;
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** The last day on which it may end, extended or not; null before it was accepted. */
    public @Nullable LocalDate due() {
        if (extension != null) {
            return extension.until();
        }
        return acceptance == null ? null : acceptance.due();
    }
}
