package org.wageaccord.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;

/** One page of the list of cases. */
public record CasePage(List<Row> rows, int page, int pages, long total) {

    /** A case in a list; {@code deadline} is the one that ends first. */
    public record Row(
            CaseNumber number,
            String enterpriseName,
            String townName,
            int year,
            Side offeredBy,
            Stage stage,
            OfferKind kind,
            int round,
            @Nullable BigDecimal minimumBefore,
            BigDecimal minimumAfter,
            BigDecimal raisePercent,
            int headcount,
            boolean skillPay,
            Instant offeredAt,
            @Nullable Deadline deadline) {}
}
