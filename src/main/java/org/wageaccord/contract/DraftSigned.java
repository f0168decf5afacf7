package org.wageaccord.contract;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * One chief signed the draft before the congress votes on it; {@code both} when the other chief had signed before.
 *
 * @param drawing SHA-256 of what the chief wrote by hand, or null where nothing was; never what was written itself
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was kept
 * @param origin commitment to from where the chief signed, never that itself; null where it was not kept
 */
public record DraftSigned(
        CaseNumber caseNumber,
        Side side,
        String by,
        boolean both,
        String digest,
        @Nullable String drawing,
        @Nullable ConfirmedBy confirmedBy,
        @Nullable String origin)
        implements Recorded {

    /** Confirmed by the password, without anything written by hand. */
    public DraftSigned(CaseNumber caseNumber, Side side, String by, boolean both, String digest) {
        this(caseNumber, side, by, both, digest, null, ConfirmedBy.PASSWORD, null);
    }

    @Override
    public String act() {
        return drawing == null ? "contract.draftSigned" : "contract.draftSignedByHand";
    }
}
