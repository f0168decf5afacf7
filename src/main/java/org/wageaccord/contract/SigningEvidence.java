package org.wageaccord.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.kernel.Side;

/**
 * What is known of the signing of the newest text of a case.
 *
 * @param origins whether the reader may know from where the signatures came
 * @param signatures on that text, first to last, whether they count or not
 * @param texts all that were frozen for the case, newest first
 */
public record SigningEvidence(Agreement agreement, boolean origins, List<Signature> signatures, List<Text> texts) {

    /**
     * One signature.
     *
     * @param receipt by which certificate and paper name the act
     * @param draft whether it was put on the draft, before the vote
     * @param counts whether it counts now, or was voided or repeated after the vote
     * @param delegation of a delegate; null where the delegation is not known any more
     * @param drawn whether the person also wrote by hand
     * @param seal digest of the picture of the party's seal that was put with it; null where none was
     * @param origin null where the reader may not know it, and of signatures from before it was kept
     */
    public record Signature(
            SignatureReceipt receipt,
            boolean draft,
            boolean counts,
            SigningMandate mandate,
            @Nullable DelegationTerms delegation,
            boolean drawn,
            @Nullable String seal,
            @Nullable Origin origin) {

        public Side side() {
            return receipt.side();
        }

        public UUID id() {
            return receipt.id();
        }
    }

    /** From where it came, and the commitment to it that the ledger was told. */
    public record Origin(RequestOrigin from, String commitment) {}

    /** @param passedAt when the congress passed it, or the union confirmed it as a formal revision; null before */
    public record Text(
            int version, Instant frozenAt, @Nullable Instant passedAt) {}
}
