package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * The table as its page shows it: the two newest positions side by side.
 *
 * @param raiseGap distance of the two average raises in percentage points, null until both sides have a position
 */
record TableView(
        Column enterprise,
        Column workers,
        List<Item> clauses,
        List<Sum> sums,
        @Nullable BigDecimal raiseGap,
        int agreed,
        int rows) {

    /** Whether a side put items of 1+X: the sums leave them out. */
    public boolean leavesOutExtras() {
        return Stream.of(enterprise, workers)
                .map(Column::terms)
                .anyMatch(terms -> terms != null && !terms.extras().isEmpty());
    }

    /**
     * A side's newest word.
     *
     * @param offer true while it is the offer itself
     * @param acceptedVersion the other side's version it accepted, or null
     */
    record Column(
            Side side,
            @Nullable Terms terms,
            @Nullable Integer round,
            @Nullable Integer version,
            boolean offer,
            @Nullable Integer acceptedVersion) {}

    /**
     * One clause.
     *
     * @param title of a clause of words; null for figures, whose names are not data
     * @param head its value, or what its table comes to
     * @param parts lines of its table; empty where it is none
     * @param bundles packages that it belongs to
     * @param questions that still wait for an answer
     */
    record Item(
            String key,
            @Nullable String title,
            State state,
            Row head,
            List<Row> parts,
            boolean wording,
            List<ClauseSheet.Bundle> bundles,
            int questions) {

        public boolean isAgreed() {
            return state == State.AGREED;
        }
    }

    /** What a line is called, and a message with its arguments below that. */
    record Name(String text, @Nullable String subKey, List<String> subArgs) {}

    /**
     * One line. Texts are ready to show.
     *
     * @param gapShare length of the gap's bar, in percent of the widest gap of the table
     * @param same both sides have the same
     */
    record Row(
            Name name,
            @Nullable String before,
            @Nullable Cell enterprise,
            @Nullable Cell workers,
            @Nullable String gap,
            @Nullable String gapPercent,
            int gapShare,
            boolean same) {

        Row sharing(int share) {
            return new Row(name, before, enterprise, workers, gap, gapPercent, share, same);
        }
    }

    /** A value with its change against the same side's word before: −1 down, 0 none, 1 up. */
    record Cell(String value, @Nullable String change, int direction) {}

    record Sum(
            String key,
            @Nullable String before,
            @Nullable String enterprise,
            @Nullable String workers,
            @Nullable String gap) {}

    enum State {
        /** no side has put it yet */
        OPEN,
        WAITS_FOR_US,
        WAITS_FOR_THEM,
        APART,
        SET_ASIDE,
        AGREED
    }

    /** The newest word of all: what the overtime table is reckoned from. */
    @Nullable
    Terms newest() {
        return Stream.of(enterprise, workers)
                .filter(c -> c.terms() != null && c.version() != null)
                .reduce((a, b) -> a.version() >= b.version() ? a : b)
                .map(Column::terms)
                .orElse(enterprise.terms() == null ? workers.terms() : enterprise.terms());
    }
}
