package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new minimum wage that the lowest grade of an agreement in force does not exceed.
 *
 * @param minimum yuan a month, in force from {@code validFrom}
 * @param lowestPay the lowest grade when it was found
 * @param adjustment what the enterprise pays instead, null until it said so
 */
public record Finding(
        UUID id,
        BigDecimal minimum,
        LocalDate validFrom,
        BigDecimal lowestPay,
        LocalDate on,
        @Nullable Adjustment adjustment) {

    /** The affected grades with their new amounts, paid from a day on. */
    public record Adjustment(LocalDate paidFrom, List<Raised> grades, LocalDate on, String by) {}

    /** What the enterprise enters. */
    public record Entry(LocalDate paidFrom, List<Raised> grades) {}

    /** The new pay of a grade, yuan a month; the old one is null in an entry. */
    public record Raised(String grade, @Nullable BigDecimal before, BigDecimal after) {}
}
