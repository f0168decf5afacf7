package org.wageaccord.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Side;

/**
 * How a paper stands now, in what a stranger may know of it.
 *
 * @param agreement null unless the paper is an agreement that was published
 */
public record PaperStanding(PaperState state, @Nullable Published agreement) {

    /**
     * What is public of a published agreement: parties, term, who signed when. No pay and nobody else's name.
     *
     * @param edition where anybody reads what both sides opened of its text; null where they opened nothing
     */
    public record Published(
            String enterprise,
            String union,
            LocalDate start,
            LocalDate end,
            List<Signature> signatures,
            @Nullable String edition) {}

    /**
     * The signature of a side's chief, whose name stands on the published paper.
     *
     * @param confirmedBy by what the chief was freshly confirmed; null where that was not kept
     */
    public record Signature(
            Side side, String name, Instant at, @Nullable ConfirmedBy confirmedBy) {}

    /** A standing of which nothing but its state is public. */
    public static PaperStanding of(PaperState state) {
        return new PaperStanding(state, null);
    }
}
