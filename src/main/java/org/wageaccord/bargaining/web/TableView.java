package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        List<Group> groups,
        List<Sum> sums,
        @Nullable BigDecimal raiseGap,
        int agreed,
        int rows) {

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

    record Group(String key, List<Row> rows) {}

    /**
     * One line of the table. Texts are ready to show; {@code key} is the message key of a name that is not data.
     *
     * @param gapShare length of the gap's bar, in percent of the widest gap of the group
     */
    record Row(
            @Nullable String key,
            String name,
            @Nullable String subKey,
            List<String> subArgs,
            @Nullable String before,
            @Nullable Cell enterprise,
            @Nullable Cell workers,
            @Nullable String gap,
            @Nullable String gapPercent,
            int gapShare,
            boolean wording,
            State state) {

        public boolean isAgreed() {
            return state == State.AGREED;
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
        /** one side has not spoken yet */
        OPEN,
        WAITS_FOR_US,
        WAITS_FOR_THEM,
        APART,
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
