package org.wageaccord.contract;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * One chief signed the frozen text.
 *
 * @param drawing SHA-256 of what the chief wrote by hand, or null where nothing was; never what was written itself
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was kept
 * @param origin commitment to from where the chief signed, never that itself; null where it was not kept
 */
public record AgreementSigned(
        CaseNumber caseNumber,
        Side side,
        String by,
        String digest,
        @Nullable String drawing,
        @Nullable ConfirmedBy confirmedBy,
        @Nullable String origin)
        implements Recorded {

    /** Confirmed by the password, without anything written by hand. */
    public AgreementSigned(CaseNumber caseNumber, Side side, String by, String digest) {
        this(caseNumber, side, by, digest, null, ConfirmedBy.PASSWORD, null);
    }

    @Override
    public String act() {
        return drawing == null ? "contract.agreementSigned" : "contract.agreementSignedByHand";
    }
}
