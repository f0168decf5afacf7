package org.wageaccord.negotiation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * An offer as its side writes it (law §1.3).
 *
 * @param topics at least one; the nine heads of 浙江省集体合同条例 第十九条 and others
 * @param teamSize number of negotiators proposed per side
 * @param opening the opening position; for each grade the pay today and the pay asked for
 * @param ground of a mid-term increase
 * @param basis of a mid-term offer: the index and its figures, or what changed so much; its paper is attached
 */
public record OfferEntry(
        PartyId enterprise,
        Side side,
        int year,
        List<String> topics,
        String grounds,
        LocalDateTime meetingAt,
        String place,
        int teamSize,
        List<String> dataRequested,
        Terms opening,
        String contact,
        OfferKind kind,
        @Nullable ReopeningGround ground,
        @Nullable String basis) {

    /** Offers kept from before there were kinds are yearly ones. */
    public OfferEntry {
        kind = kind == null ? OfferKind.YEARLY : kind;
    }

    /** A yearly offer. */
    public OfferEntry(
            PartyId enterprise,
            Side side,
            int year,
            List<String> topics,
            String grounds,
            LocalDateTime meetingAt,
            String place,
            int teamSize,
            List<String> dataRequested,
            Terms opening,
            String contact) {
        this(
                enterprise,
                side,
                year,
                topics,
                grounds,
                meetingAt,
                place,
                teamSize,
                dataRequested,
                opening,
                contact,
                OfferKind.YEARLY,
                null,
                null);
    }
}
