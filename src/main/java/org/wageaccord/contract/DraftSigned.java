package org.wageaccord.contract;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * One chief signed the draft before the congress votes on it; {@code both} when the other chief had signed before.
 *
 * @param drawing SHA-256 of what the chief wrote by hand, or null where nothing was; never what was written itself
 */
public record DraftSigned(
        CaseNumber caseNumber,
        Side side,
        String by,
        boolean both,
        String digest,
        @Nullable String drawing) implements Recorded {

    /** Without anything written by hand. */
    public DraftSigned(CaseNumber caseNumber, Side side, String by, boolean both, String digest) {
        this(caseNumber, side, by, both, digest, null);
    }

    @Override
    public String act() {
        return drawing == null ? "contract.draftSigned" : "contract.draftSignedByHand";
    }
}
