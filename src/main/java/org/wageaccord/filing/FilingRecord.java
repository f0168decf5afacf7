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
        @Nullable LocalDate filedWithUpperUnionOn,
        Application application,
        List<LateObjection> lateObjections) {

    public record Decided(int submission, Office office, ReviewDecision decision, String by, Instant at) {}

    /** What an office objected to after the review term; it undoes no effect. */
    public record LateObjection(
            int submission, Office office, ReviewDecision decision, String by, Instant at, LocalDate termEnded) {}

    /**
     * An application (一次申请): a filing with what was supplied to it. A new one begins after a deemed withdrawal or an
     * objection.
     *
     * @param late whether it was filed after the term of the law; what is supplied later does not make it late
     * @param supplyBy while something missing is to be supplied: the last day for it
     * @param withdrawnOn the day from which the application before this one counts as withdrawn, if it does
     * @param supplies what was supplied, over all applications of the case
     * @param lastEntry what the enterprise typed last, in this case or in the one before it, to start from
     */
    public record Application(
            int number,
            boolean late,
            @Nullable LocalDate supplyBy,
            @Nullable LocalDate withdrawnOn,
            List<Supplied> supplies,
            @Nullable FilingEntry lastEntry) {

        /** An application of which nothing is known but that it is the first. */
        public static Application first() {
            return new Application(1, false, null, null, List.of(), null);
        }
    }

    /** Where it stands now. */
    public FilingState state() {
        if (effective != null) {
            return publishedOn != null ? FilingState.PUBLISHED : FilingState.IN_FORCE;
        }
        if (application.supplyBy() != null) {
            return FilingState.RETURNED;
        }
        if (filedAt == null) {
            return application.withdrawnOn() != null ? FilingState.WITHDRAWN : FilingState.PREPARED;
        }
        return decisions.stream()
                .filter(d -> d.submission() == submission)
                .reduce((earlier, later) -> later)
                .map(this::after)
                .orElse(FilingState.UNION_REVIEW);
    }

    private FilingState after(Decided last) {
        return switch (last.decision().verdict()) {
            case INCOMPLETE -> FilingState.WITHDRAWN;
            case OBJECTION -> FilingState.OBJECTED;
            case NO_OBJECTION -> acceptedAt == null ? FilingState.BUREAU_RECEIPT : FilingState.BUREAU_REVIEW;
        };
    }

    /** The clock of this filing: that of the first filing, or after an objection that of the revised text. */
    public String filingRule() {
        boolean revised = decisions.stream()
                .anyMatch(
                        d -> d.submission() < submission && d.decision().verdict() == ReviewDecision.Verdict.OBJECTION);
        return revised ? "T12" : "T10";
    }

    /** What the office listed as missing, while it is to be supplied; else empty. */
    public List<String> missing() {
        if (application.supplyBy() == null) {
            return List.of();
        }
        return decisions.stream()
                .filter(d -> d.decision().verdict() == ReviewDecision.Verdict.INCOMPLETE)
                .reduce((earlier, later) -> later)
                .map(d -> d.decision().missing())
                .orElse(List.of());
    }

    /** The objections to which the text at hand has yet to be revised; else empty. */
    public List<ReviewDecision.Objection> objections() {
        return decisions.stream()
                .filter(d -> d.submission() == submission)
                .flatMap(d -> d.decision().objections().stream())
                .toList();
    }
}
