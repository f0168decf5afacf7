package org.wageaccord.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Terms;

/**
 * What a scenario means for the enterprise, by the figures entered: beside last year's wage bill, revenue and profit, beside
 * the growth of productivity (企业增效、职工增收), and how much more must be sold to earn it. Null where a figure is missing.
 *
 * @param billPercent cost of a year in percent of last year's wage bill; {@code newBill} both together
 * @param profitPercent cost of a year with all on-costs in percent of last year's profit, likewise {@code revenuePercent}
 * @param profitAfter profit of last year a worker less that cost
 * @param wageGrowth growth of wages, allowances and "1+X" in percent
 * @param productivityGrowth growth of revenue a worker in percent
 * @param moreRevenue revenue that earns the cost; {@code morePercent} of last year's, {@code moreOutput} in units
 */
public record Economy(
        @Nullable BigDecimal billPercent,
        @Nullable BigDecimal newBill,
        @Nullable BigDecimal revenueAWorker,
        @Nullable BigDecimal profitAWorker,
        @Nullable BigDecimal revenuePercent,
        @Nullable BigDecimal profitPercent,
        @Nullable BigDecimal profitAfter,
        BigDecimal wageGrowth,
        @Nullable BigDecimal productivityGrowth,
        @Nullable BigDecimal moreRevenue,
        @Nullable BigDecimal morePercent,
        @Nullable BigDecimal moreOutput) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int FINE = 10;

    static Economy of(Terms terms, Span year, BigDecimal wageGrowth, Business b) {
        BigDecimal cost = year.all();
        BigDecimal earned = earned(cost, b.margin());
        BigDecimal share = share(earned, b.revenue());
        return new Economy(
                share(year.wages(), b.bill()),
                b.bill() == null ? null : b.bill().add(year.wages()),
                aWorker(b.revenue(), b.staff()),
                aWorker(b.profit(), b.staff()),
                share(cost, b.revenue()),
                share(cost, b.profit()),
                b.profit() == null ? null : aWorker(b.profit().subtract(cost), b.staff()),
                wageGrowth,
                productivity(b, terms.headcount()),
                earned,
                share,
                earned == null || b.output() == null || isNothing(b.revenue())
                        ? null
                        : earned.multiply(b.output()).divide(b.revenue(), 0, RoundingMode.CEILING));
    }

    /** Growth of wages above, or below zero under, that of productivity, in points. */
    public @Nullable BigDecimal ahead() {
        return productivityGrowth == null ? null : wageGrowth.subtract(productivityGrowth);
    }

    private static @Nullable BigDecimal earned(BigDecimal cost, @Nullable BigDecimal margin) {
        return margin == null || isNothing(margin)
                ? null
                : cost.multiply(HUNDRED).divide(margin, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal productivity(Business b, int staffNow) {
        if (isNothing(b.revenue()) || b.expected() == null || b.staff() == null || b.staff() == 0 || staffNow == 0) {
            return null;
        }
        BigDecimal now = b.expected().divide(BigDecimal.valueOf(staffNow), FINE, RoundingMode.HALF_UP);
        BigDecimal last = b.revenue().divide(BigDecimal.valueOf(b.staff()), FINE, RoundingMode.HALF_UP);
        return Terms.percent(now.subtract(last), last);
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0 ? null : Terms.percent(part, whole);
    }

    private static @Nullable BigDecimal aWorker(@Nullable BigDecimal sum, @Nullable Integer staff) {
        return sum == null || staff == null || staff == 0
                ? null
                : sum.divide(BigDecimal.valueOf(staff), 2, RoundingMode.HALF_UP);
    }

    private static boolean isNothing(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }
}
