package org.wageaccord.teams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;

/**
 * A chief's written delegation (授权委托书): within its powers and its term the delegate acts for the chief.
 *
 * @param account of the delegate, who acts by it
 * @param revokedOn first day on which it is no longer in force, null while it was not revoked
 */
public record Delegation(
        UUID id,
        Side side,
        Entry entry,
        String delegateName,
        String delegatePost,
        ActorId account,
        String grantedBy,
        Instant grantedAt,
        @Nullable LocalDate revokedOn) {

    /**
     * A delegation as it is written.
     *
     * @param delegate person of the register, a negotiator of the same side
     * @param powers beyond attending and speaking
     * @param from first day, {@code to} the last
     * @param words why the chief cannot act
     */
    public record Entry(UUID delegate, Set<Power> powers, LocalDate from, LocalDate to, String words) {}

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(entry.from()) && !on.isAfter(entry.to()) && (revokedOn == null || on.isBefore(revokedOn));
    }

    public boolean covers(Power power) {
        return power == Power.ATTEND || entry.powers().contains(power);
    }

    /** Whether it may still come to be in force, or is. */
    boolean isOpen(LocalDate on) {
        return !on.isAfter(entry.to()) && (revokedOn == null || on.isBefore(revokedOn));
    }
}
