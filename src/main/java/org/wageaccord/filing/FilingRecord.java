package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filing as it stands; submission counts from 1. Null where it has not happened. */
public record FilingRecord(
        FilingFacts facts,
        int submission,
        @Nullable FilingEntry entry,
        @Nullable Instant filedAt,
        @Nullable LocalDate receivedOn,
        boolean returnedBefore,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        List<Decided> decisions,
        @Nullable LocalDate effective,
        boolean tacit,
        @Nullable LocalDate publishedOn,
        @Nullable PublicationEntry publication,
        @Nullable LocalDate filedWithUpperUnionOn) {

    public record Decided(int submission, Office office, ReviewDecision decision, String by, Instant at) {}
}
