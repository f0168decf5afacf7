package org.wageaccord.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;

/**
 * A case as its page header shows it. {@code deadline} is the one running now.
 *
 * @param farthest stage of the line that it came to, also where it ended before its time
 */
public record CaseView(
        CaseNumber number,
        PartyId enterprise,
        String enterpriseName,
        String townName,
        int year,
        Side offeredBy,
        Stage stage,
        Stage farthest,
        OfferKind kind,
        Instant offeredAt,
        int round,
        List<Step> steps,
        @Nullable Deadline deadline) {

    /** A step of the metro line. */
    public record Step(
            String key,
            State state,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate dueOn,
            int times) {}

    public enum State {
        DONE,
        CURRENT,
        NEXT,
        RETURNED
    }
}
