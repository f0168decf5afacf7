package org.wageaccord.caucus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/**
 * Something in the room, opened for one who holds its key.
 *
 * @param about the note it corrects, the question it answers or closes
 * @param aboutAt when that was written
 * @param said null where the seal does not hold: it was changed in the database
 */
public record Entry(
        UUID id,
        @Nullable UUID about,
        @Nullable Instant aboutAt,
        ActorId author,
        Instant at,
        @Nullable Said said) {

    /** What lies in the room. The kind is plain in the database, the content is not. */
    enum Kind {
        NOTE,
        LIMIT,
        FILE,
        QUESTION,
        VOTE,
        CLOSING,
        SHEET
    }
}
