package org.wageaccord.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An official figure with where it comes from.
 *
 * @param industry division of GB/T 4754 (two digits), null where it holds for all
 * @param post post or quantile as the source names it, empty for none
 * @param value percent or yuan a month, by its kind
 * @param sourceOn day on which the source published it
 */
public record Fact(
        FactKind kind,
        int year,
        @Nullable String industry,
        String post,
        BigDecimal value,
        String source,
        LocalDate sourceOn,
        String url) {}
