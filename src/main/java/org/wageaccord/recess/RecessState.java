package org.wageaccord.recess;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether talks go on.
 *
 * @param sitting number of the round that is open, 0 if none
 * @param settled whether the draft is agreed, so that there is nothing to suspend
 * @param suspensions first to last
 * @param proposal that waits for its answer, or null
 */
public record RecessState(
        int round,
        int sitting,
        boolean settled,
        List<Suspension> suspensions,
        @Nullable Proposal proposal) {

    /** The suspension that lasts now. */
    public Optional<Suspension> current() {
        return suspensions.stream().filter(Suspension::isOpen).findFirst();
    }

    /** Calendar days of suspension so far, over the whole case. */
    public int days() {
        return suspensions.stream().mapToInt(Suspension::days).sum();
    }

    /** Days of the suspensions that followed a round. */
    public int daysAfter(int round) {
        return suspensions.stream()
                .filter(s -> s.afterRound() == round)
                .mapToInt(Suspension::days)
                .sum();
    }
}
