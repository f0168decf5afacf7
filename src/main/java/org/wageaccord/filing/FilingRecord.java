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

    /** Where it stands now. */
    public FilingState state() {
        if (effective != null) {
            return publishedOn != null ? FilingState.PUBLISHED : FilingState.IN_FORCE;
        }
        if (filedAt == null) {
            return FilingState.PREPARED;
        }
        return decisions.stream()
                .filter(d -> d.submission() == submission)
                .reduce((earlier, later) -> later)
                .map(this::after)
                .orElse(FilingState.UNION_REVIEW);
    }

    private FilingState after(Decided last) {
        return switch (last.decision().verdict()) {
            case INCOMPLETE -> FilingState.RETURNED;
            case OBJECTION -> FilingState.OBJECTED;
            case NO_OBJECTION -> acceptedAt == null ? FilingState.BUREAU_RECEIPT : FilingState.BUREAU_REVIEW;
        };
    }
}
