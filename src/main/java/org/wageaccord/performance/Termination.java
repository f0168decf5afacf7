package org.wageaccord.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Side;

/**
 * A request to terminate the agreement (解除) and what came of it; parts that have not happened are null.
 *
 * @param number counts from 1 in a case
 * @param confirmations of the chiefs, by side
 * @param lastDay on which the agreement ends, set when both chiefs confirmed
 * @param over whether the agreement ended before the request led anywhere
 */
public record Termination(
        UUID id,
        int number,
        Side side,
        TerminationGround ground,
        String reasons,
        LocalDate proposedDay,
        KeptFile proof,
        LocalDate on,
        String by,
        @Nullable Answer answer,
        @Nullable Resolution resolution,
        Map<Side, Confirmation> confirmations,
        @Nullable LocalDate lastDay,
        boolean over,
        @Nullable FilingLine filing,
        @Nullable RecordLine record) {

    /** What somebody has to do next. */
    public enum Step {
        ANSWER,
        RESOLUTION,
        CONFIRMATION,
        LAST_DAY,
        FILING,
        RECORD,
        /** on record */
        DONE,
        DECLINED,
        NOT_PASSED,
        MOOT;

        public String key() {
            return "performance.step." + name();
        }
    }

    /** What is handed in with the acts of a termination. */
    public enum File {
        PROOF,
        RESOLUTION
    }

    /** Empty while it was not handed in. */
    public Optional<KeptFile> file(File which) {
        return which == File.PROOF
                ? Optional.of(proof)
                : Optional.ofNullable(resolution).map(Resolution::file);
    }

    /** A file handed in with an act. */
    public record KeptFile(UUID id, String name) {}

    public record Answer(boolean agreed, String words, LocalDate on, String by) {}

    /**
     * How the congress voted: of all delegates so many were present and so many said yes.
     *
     * @param rollReason why the roll is not the one of the register; empty where it is
     */
    public record Resolution(
            LocalDate heldOn,
            int roll,
            int present,
            int yes,
            boolean passed,
            String rollReason,
            KeptFile file,
            String by) {}

    public record Confirmation(Instant at, String by) {}

    public record FilingLine(String contact, LocalDate dueOn, LocalDate on, String by) {
        public boolean isLate() {
            return on.isAfter(dueOn);
        }
    }

    public record RecordLine(String remark, LocalDate on, String by) {}

    /** What a side asks. */
    public record Entry(
            @Nullable TerminationGround ground,
            String reasons,
            LocalDate proposedDay,
            @Nullable Upload proof) {}

    /** What the union enters of the congress; a roll that differs from the register needs a reason. */
    public record ResolutionEntry(
            LocalDate heldOn,
            int roll,
            String rollReason,
            int present,
            int yes,
            @Nullable Upload paper) {}

    /** @param ended whether the agreement is terminated already */
    public Step step(boolean ended) {
        if (over) {
            return Step.MOOT;
        }
        if (answer == null) {
            return Step.ANSWER;
        }
        if (!answer.agreed()) {
            return Step.DECLINED;
        }
        if (resolution == null) {
            return Step.RESOLUTION;
        }
        if (!resolution.passed()) {
            return Step.NOT_PASSED;
        }
        if (lastDay == null) {
            return Step.CONFIRMATION;
        }
        return afterAgreement(ended);
    }

    private Step afterAgreement(boolean ended) {
        if (!ended) {
            return Step.LAST_DAY;
        }
        if (filing == null) {
            return Step.FILING;
        }
        return record == null ? Step.RECORD : Step.DONE;
    }

    /** Whether it still may end the agreement. */
    public boolean isOpen() {
        Step step = step(false);
        return step.compareTo(Step.LAST_DAY) <= 0;
    }
}
