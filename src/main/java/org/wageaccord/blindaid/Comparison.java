package org.wageaccord.blindaid;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that ever comes of two secret limits. Where they do not overlap it is the same for every pair: how far apart they were is
 * nobody's to know.
 */
record Comparison(boolean overlap, @Nullable BigDecimal value) {

    private static final Comparison APART = new Comparison(false, null);

    /** @param least what the workers accept at the least; {@code most} what the employer gives at the most */
    static Comparison of(BigDecimal least, BigDecimal most, Aid aid) {
        return least.compareTo(most) > 0
                ? APART
                : new Comparison(
                        true,
                        aid.meet()
                                .between(
                                        least,
                                        most,
                                        aid.line(),
                                        aid.item().kind().decimals()));
    }
}
