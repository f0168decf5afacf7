package org.wageaccord.negotiation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/** What a case is about: the offer, the other side's offer where both offered at once, and, once given, the reply. */
public record CaseFile(
        CaseNumber number,
        PartyId enterprise,
        String enterpriseName,
        String townCode,
        int year,
        Side offeredBy,
        Stage stage,
        int round,
        boolean roundOpen,
        Offer offer,
        @Nullable Offer crossOffer,
        @Nullable Reply reply) {

    public Side replyingSide() {
        return offeredBy.other();
    }

    /** The other side's offer, where both offered at once. */
    public Optional<Offer> crossed() {
        return Optional.ofNullable(crossOffer);
    }

    public Optional<Reply> replied() {
        return Optional.ofNullable(reply);
    }
}
