package org.wageaccord.dataroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One requested item of data and its newest answer, null fields while it is open.
 *
 * @param version counts the answers from 1; 0 while there is none
 * @param why of a later answer, what was supplied or corrected
 */
public record DataItem(
        UUID id,
        String title,
        DataAnswer.@Nullable State state,
        @Nullable String text,
        @Nullable String fileName,
        @Nullable Instant answeredAt,
        int version,
        @Nullable String why) {

    public boolean isSecret() {
        return state == DataAnswer.State.SECRET;
    }

    /** Whether what was asked for is not there, or only in part. */
    public boolean isWanting() {
        return state == null || state == DataAnswer.State.REFUSED || state == DataAnswer.State.PARTLY;
    }
}
