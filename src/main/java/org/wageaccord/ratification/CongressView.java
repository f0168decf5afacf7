package org.wageaccord.ratification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;

/**
 * The congress of a case as the current actor may see it. Nothing in it tells a choice before the close, and nothing in it
 * ever tells who voted, except to oneself.
 *
 * @param deadline by when the draft is due before the congress
 * @param chair whether the actor is the union chair, who calls, opens and closes
 * @param callable whether a (further) call is what is due now
 * @param sitting the newest call of this draft, or null before the first
 * @param earlier congresses of the case that ended before
 */
public record CongressView(
        DraftSubmission draft,
        String enterpriseName,
        Deadline deadline,
        boolean chair,
        boolean callable,
        @Nullable Sitting sitting,
        List<Earlier> earlier) {

    public enum Stage {
        CALLED,
        OPEN,
        CLOSED
    }

    /**
     * One congress as called.
     *
     * @param quorum how many must be present
     * @param majority how many yes votes pass
     * @param voted how many have voted
     * @param concerns what is to be said of its roll
     * @param roll the roll by name; empty to all but the chair
     * @param me where the actor stands in it
     */
    public record Sitting(
            CongressRecord congress,
            Stage stage,
            int quorum,
            int majority,
            int voted,
            int callNumber,
            boolean late,
            List<Refusal> concerns,
            List<RollLine> roll,
            Standing me,
            Acts acts) {

        public boolean hasQuorum() {
            return congress.present() >= quorum;
        }

        public boolean isOpen() {
            return stage == Stage.OPEN;
        }

        public boolean isClosed() {
            return stage == Stage.CLOSED;
        }
    }

    public record RollLine(String name, boolean present, boolean hasAccount) {}

    /** What can be done now. {@code expired}: the announced closing hour has passed. */
    public record Acts(boolean checkIn, boolean open, boolean close, boolean end, boolean expired) {}

    public record Earlier(String name, Instant closed, BallotOutcome outcome) {}

    /** The draft's title without the brackets of a title. */
    public String plainTitle() {
        return draft.title().replaceAll("[《》]", "");
    }
}
