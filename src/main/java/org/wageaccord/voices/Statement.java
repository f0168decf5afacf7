package org.wageaccord.voices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One short statement of a gathering.
 *
 * @param proposed whether a worker put it; who, is kept nowhere
 * @param verdict what the union did with it, or null
 * @param totals after the close, where enough answered
 */
public record Statement(
        UUID id,
        int number,
        Head head,
        String text,
        boolean proposed,
        @Nullable Verdict verdict,
        @Nullable Totals totals) {

    /** What the union decided about a statement; everybody sees that and why. */
    public record Verdict(
            Kind kind, String reason, @Nullable Integer into) {

        public enum Kind {
            HIDDEN,
            MERGED
        }
    }

    /** A statement as it is written. */
    public record Entry(Head head, String text) {}

    /** Whether it is put to the workers. */
    public boolean isShown() {
        return verdict == null;
    }
}
