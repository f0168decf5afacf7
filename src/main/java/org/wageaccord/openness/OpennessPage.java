package org.wageaccord.openness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * The public edition as the people of both sides see it.
 *
 * @param side for which the reader may act, null for who is no chief
 * @param choosable whether a choice may be put now: the agreement is published and in force
 * @param open what both agreed to last, even where it was taken back
 * @param waiting what waits for an answer
 */
public record OpennessPage(
        @Nullable Side side,
        boolean choosable,
        List<Tick> clauses,
        @Nullable Proposal open,
        @Nullable Proposal waiting,
        List<Proposal> history) {

    /**
     * A clause that may be ticked, in the words that would be read outside.
     *
     * @param sums whether sums stand in these words
     * @param cut whether something was taken out of them
     */
    public record Tick(String key, String title, String words, boolean sums, boolean cut) {}

    /** Whether the reader's side is to answer what waits. */
    public boolean isMyTurn() {
        return waiting != null && side != null && waiting.side() != side;
    }

    /** Whether the reader's side put what waits. */
    public boolean isMine() {
        return waiting != null && waiting.side() == side;
    }
}
