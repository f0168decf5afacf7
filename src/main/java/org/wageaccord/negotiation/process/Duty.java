package org.wageaccord.negotiation.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.statute.Deadline;

/**
 * Something somebody owes a case now, or has done.
 *
 * @param kind id of the human step, e.g. {@code UserTask_ReplyToOffer}; its name is the message {@code duty.<kind>}
 * @param due day by which it is to be done, null where nothing sets one
 * @param deadline the legal deadline behind the day, null where the day is an agreed one
 * @param unread whether the reader has not opened the case since the duty came up
 * @param link page on which it is done
 */
@NamedInterface("process")
public record Duty(
        UUID id,
        CaseNumber caseNumber,
        String kind,
        DutyOwner owner,
        @Nullable LocalDate due,
        @Nullable Deadline deadline,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        boolean unread,
        String link,
        Summary summary) {

    /** The case in the few words that an inbox shows; talks of a region or an industry have no stage and no sums. */
    public record Summary(
            String enterpriseName,
            String townName,
            int year,
            @Nullable Stage stage,
            int round,
            @Nullable BigDecimal minimumBefore,
            @Nullable BigDecimal minimumAfter,
            @Nullable BigDecimal raisePercent,
            int headcount,
            boolean skillPay) {}

    /** Message key of what is to be done. */
    public String key() {
        return "duty." + kind;
    }
}
