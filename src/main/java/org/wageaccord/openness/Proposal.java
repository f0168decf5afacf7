package org.wageaccord.openness;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Side;

/**
 * A choice that a side put to the other, with what came of it.
 *
 * @param digest of the text: whoever agrees, agrees to this digest
 * @param confirmedBy by what the chief was freshly confirmed; null from before it was asked
 * @param answer of the other side, null while there is none
 * @param ended taken back by a side: the choice itself before an answer, the consent after it
 */
public record Proposal(
        UUID id,
        int number,
        Side side,
        OpenText text,
        String digest,
        String by,
        Instant at,
        @Nullable ConfirmedBy confirmedBy,
        @Nullable Answer answer,
        @Nullable Ended ended,
        State state) {

    /** @param words why it was declined; empty where it was agreed to */
    public record Answer(
            boolean agreed,
            String words,
            String by,
            Instant at,
            @Nullable ConfirmedBy confirmedBy) {}

    /** By which side it was taken back. */
    public record Ended(Side side, String by, Instant at) {}

    public enum State {
        /** the other side has not answered */
        WAITING,
        /** another choice was put before this one was answered */
        OVERTAKEN,
        DECLINED,
        /** taken back before the other side answered */
        RECALLED,
        /** read outside by anybody */
        OPEN,
        /** both agreed, and later to another choice */
        REPLACED,
        /** both agreed, and one of them took it back */
        TAKEN_BACK;

        public String key() {
            return "openness.state." + name();
        }
    }
}
