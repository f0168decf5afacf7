package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** By what both sides agree beforehand to choose a number between their limits. */
public enum Meet {
    /** No number at all: who is told that the limits overlap, and nothing more, cannot reckon the other side's. */
    OVERLAP_ONLY,
    /** The middle of both limits. */
    MIDPOINT,
    /** What lies nearest to a line both know, such as the government's wage guideline (工资指导线). */
    LINE;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public String key() {
        return "value.meet." + name();
    }

    /**
     * A number from the least the workers accept to the most the employer gives, or null where none was wanted. Limits and line
     * stand on the grid of the clause's unit, so rounding to it never leaves the range.
     */
    @Nullable
    BigDecimal between(BigDecimal least, BigDecimal most, @Nullable BigDecimal line, int decimals) {
        if (this == OVERLAP_ONLY) {
            return null;
        }
        if (this == LINE && line != null) {
            return line.max(least).min(most).setScale(decimals, RoundingMode.HALF_UP);
        }
        return least.add(most).divide(TWO, decimals, RoundingMode.HALF_UP);
    }
}
