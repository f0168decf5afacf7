package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        List<LateObjection> lateObjections,
        Order order) {

    public record Decided(int submission, Office office, ReviewDecision decision, String by, Instant at) {}

    /**
     * How the two offices review this submission.
     *
     * @param inParallel at the same time; else the union first
     * @param closed whether the term ended while one had objected and the other had not finished
     */
    public record Order(boolean inParallel, boolean closed) {

        /** The union first, the bureau after it. */
        public static Order sequence() {
            return new Order(false, false);
        }
    }

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
        return switch (verdict()) {
            case INCOMPLETE -> FilingState.WITHDRAWN;
            case OBJECTION -> isOver() ? FilingState.OBJECTED : atWork();
            case NO_OBJECTION -> atWork();
        };
    }

    /** Who of the offices has yet to decide. */
    private FilingState atWork() {
        boolean accepted = acceptedAt != null;
        if (has(Office.CITY_UNION)) {
            return accepted ? FilingState.BUREAU_REVIEW : FilingState.BUREAU_RECEIPT;
        }
        if (!order.inParallel() || has(Office.LABOR_BUREAU)) {
            return FilingState.UNION_REVIEW;
        }
        return accepted ? FilingState.BOTH_REVIEW : FilingState.BOTH_RECEIPT;
    }

    /** Whether nobody reviews any more: in sequence an objection ends it, at the same time both finish. */
    private boolean isOver() {
        return !order.inParallel() || order.closed() || has(Office.CITY_UNION) && has(Office.LABOR_BUREAU);
    }

    /** Whether the office has decided on this submission. */
    boolean has(Office office) {
        return said().stream().anyMatch(d -> d.office() == office);
    }

    /** What the offices have said of this submission, first to last. */
    public List<Decided> said() {
        return decisions.stream().filter(d -> d.submission() == submission).toList();
    }

    /** What the offices say together, as far as they have: a return before an objection, an objection before none. */
    public ReviewDecision.Verdict verdict() {
        List<ReviewDecision.Verdict> verdicts =
                said().stream().map(d -> d.decision().verdict()).toList();
        if (verdicts.contains(ReviewDecision.Verdict.INCOMPLETE)) {
            return ReviewDecision.Verdict.INCOMPLETE;
        }
        return verdicts.contains(ReviewDecision.Verdict.OBJECTION)
                ? ReviewDecision.Verdict.OBJECTION
                : ReviewDecision.Verdict.NO_OBJECTION;
    }

    /** Whether an office objected in time to the text at hand. */
    public boolean isObjectedTo() {
        return verdict() == ReviewDecision.Verdict.OBJECTION;
    }

    /** How far each office is, while it is under review. */
    public List<OfficeStage> stages() {
        return state().isUnderReview()
                ? Stream.of(Office.values()).map(o -> OfficeStage.of(this, o)).toList()
                : List.of();
    }

    /** What the letter to both sides tells: every objection; without one what the bureau said, whose review the law names. */
    public List<Decided> letter() {
        List<Decided> objections = said().stream()
                .filter(d -> d.decision().verdict() == ReviewDecision.Verdict.OBJECTION)
                .toList();
        return objections.isEmpty()
                ? said().stream().filter(d -> d.office() == Office.LABOR_BUREAU).toList()
                : objections;
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
        return said().stream().flatMap(d -> d.decision().objections().stream()).toList();
    }
}
