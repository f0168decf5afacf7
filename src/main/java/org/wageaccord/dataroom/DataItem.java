package org.wageaccord.dataroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One requested item of data and its answer, null fields while it is open. */
public record DataItem(
        UUID id,
        String title,
        DataAnswer.@Nullable State state,
        @Nullable String text,
        @Nullable String fileName,
        @Nullable Instant answeredAt) {}
