package org.wageaccord.coach;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call for the town's guide, and what guides answered, first to last. */
public record Guidance(String words, Instant at, String by, List<Answer> answers) {

    /**
     * @param words may be empty where a meeting is proposed
     * @param meetsAt when the guide comes, with {@code place}; null where there are only words
     */
    public record Answer(
            String words,
            @Nullable Instant meetsAt,
            @Nullable String place,
            Instant at,
            String by) {}
}
