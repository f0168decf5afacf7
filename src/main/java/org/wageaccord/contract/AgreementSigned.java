package org.wageaccord.contract;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * One chief signed the frozen text.
 *
 * @param drawing SHA-256 of what the chief wrote by hand, or null where nothing was; never what was written itself
 */
public record AgreementSigned(
        CaseNumber caseNumber,
        Side side,
        String by,
        String digest,
        @Nullable String drawing) implements Recorded {

    /** Without anything written by hand. */
    public AgreementSigned(CaseNumber caseNumber, Side side, String by, String digest) {
        this(caseNumber, side, by, digest, null);
    }

    @Override
    public String act() {
        return drawing == null ? "contract.agreementSigned" : "contract.agreementSignedByHand";
    }
}
