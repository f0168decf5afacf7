package org.wageaccord.ratification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A congress as it stands; the outcome only after the close. */
public record CongressRecord(
        CongressCall call,
        int version,
        String draftDigest,
        int roll,
        int present,
        List<String> absent,
        @Nullable Instant opened,
        @Nullable Instant closed,
        @Nullable BallotOutcome outcome) {}
