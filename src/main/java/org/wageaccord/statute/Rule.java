package org.wageaccord.statute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;

/**
 * One rule of a pack: a period (T08), a number (TEAM_MINIMUM), a multiple (OVERTIME_WEEKDAY) or a share (QUORUM,
 * numerator/denominator with {@link #comparison} AT_LEAST or MORE_THAN; percentages have the denominator 100).
 *
 * @param text the words of the law
 * @param value count of days, number of people, or numerator of the share
 * @param denominator of a share, else null
 * @param place administrative code of the place whose law it is
 * @param trust V full text read, V2 read in a secondary copy, M from memory, D set by the platform
 * @param combination what the layers of places do with each other
 * @param information why the platform itself does not act on it, where it does not
 */
public record Rule(
        String id,
        String title,
        Citation citation,
        String text,
        BigDecimal value,
        @Nullable BigDecimal denominator,
        Unit unit,
        Comparison comparison,
        Tier tier,
        boolean rolls,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String place,
        String trust,
        Topic topic,
        Combination combination,
        @Nullable String information) {

    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        PEOPLE,
        SHARE,
        YUAN,
        MONTHS,
        MULTIPLE,
        DAYS_PER_MONTH,
        HOURS_PER_DAY,
        TIMES_PER_YEAR,
        COPIES,
        CENTIMETERS,
        /** sides of the table that must consent */
        SIDES;

        /** Whether a period can be counted in it. */
        public boolean isTime() {
            return this == WORKING_DAYS || this == CALENDAR_DAYS || this == MONTHS;
        }
    }

    /** Which of the layers holds where several places speak of one id. */
    public enum Combination {
        /** the nearest place takes the place of the others */
        NEAREST,
        /** the strictest of all layers holds */
        STRICTER
    }

    /** Where a reader looks for the rule. */
    public enum Topic {
        TIME,
        TEAM,
        CONGRESS,
        TERMS,
        SUPERVISION
    }

    public enum Comparison {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN;

        /** Whether more, or less, is stricter. */
        public boolean hasDirection() {
            return this != EXACTLY;
        }

        private boolean isFromBelow() {
            return this == AT_LEAST || this == MORE_THAN;
        }

        private boolean excludesTheLimit() {
            return this == MORE_THAN || this == LESS_THAN;
        }

        boolean holds(BigDecimal left, BigDecimal right) {
            int order = left.compareTo(right);
            return switch (this) {
                case EXACTLY -> order == 0;
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE_THAN -> order > 0;
                case LESS_THAN -> order < 0;
            };
        }
    }

    public enum Tier {
        HARD,
        TARGET,
        MODEL
    }

    public int number() {
        return value.intValueExact();
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    /** The same rule with another force. */
    public Rule as(Tier other) {
        return new Rule(
                id,
                title,
                citation,
                text,
                value,
                denominator,
                unit,
                comparison,
                other,
                rolls,
                validFrom,
                validTo,
                place,
                trust,
                topic,
                combination,
                information);
    }

    /** Whether whoever keeps this rule keeps the other, too, but not the reverse: more than half is stricter than half. */
    public boolean isStricterThan(Rule other) {
        if (unit != other.unit || comparison.isFromBelow() != other.comparison.isFromBelow()) {
            return false;
        }
        int order = value.multiply(other.whole()).compareTo(other.value.multiply(whole()));
        return order == 0
                ? comparison.excludesTheLimit() && !other.comparison.excludesTheLimit()
                : comparison.isFromBelow() ? order > 0 : order < 0;
    }

    private BigDecimal whole() {
        return denominator == null ? BigDecimal.ONE : denominator;
    }

    /** The value as one factor: 0.8 for 80/100, 1.5 for a multiple; a third is rounded to ten places. */
    public BigDecimal factor() {
        return denominator == null ? value : value.divide(denominator, 10, RoundingMode.HALF_UP);
    }

    /** Whether {@code part} of {@code whole} satisfies a share, without rounding: 24 of 47 is MORE_THAN 1/2. */
    public boolean holds(long part, long whole) {
        return comparison.holds(
                BigDecimal.valueOf(part).multiply(shareOf()),
                BigDecimal.valueOf(whole).multiply(value));
    }

    /** Whether a count or an amount satisfies the rule. */
    public boolean holds(BigDecimal amount) {
        return comparison.holds(amount, factor());
    }

    /** The smallest part of {@code whole} that satisfies an AT_LEAST or MORE_THAN share: 32 of 47 for 2/3. */
    public int least(int whole) {
        BigDecimal exact = BigDecimal.valueOf(whole).multiply(value);
        BigDecimal[] parts = exact.divideAndRemainder(shareOf());
        boolean next = comparison == Comparison.MORE_THAN || parts[1].signum() > 0;
        return parts[0].intValueExact() + (next ? 1 : 0);
    }

    /** The largest part of {@code whole} that satisfies an AT_MOST share: 1 of 5 for 1/3. */
    public int most(int whole) {
        return BigDecimal.valueOf(whole)
                .multiply(value)
                .divideToIntegralValue(shareOf())
                .intValueExact();
    }

    private BigDecimal shareOf() {
        if (denominator == null) {
            throw new IllegalStateException(id + " is not a share");
        }
        return denominator;
    }
}
