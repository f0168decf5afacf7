package org.wageaccord.costing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the enterprise fares, as far as somebody entered it; what was not is null, and what needs it is not reckoned.
 *
 * @param bill wage bill (工资总额) of last year, yuan
 * @param staff average number of workers of last year
 * @param expected revenue expected this year, yuan
 * @param margin what is left of a yuan more revenue after material and other costs that grow with it, in percent
 * @param output units made last year
 */
public record Business(
        @Nullable BigDecimal bill,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal profit,
        @Nullable Integer staff,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal margin,
        @Nullable BigDecimal output) {

    public static final Business UNKNOWN = new Business(null, null, null, null, null, null, null);

    /** Without what it says: the figures may be secret. */
    @Override
    public String toString() {
        return "Business";
    }
}
