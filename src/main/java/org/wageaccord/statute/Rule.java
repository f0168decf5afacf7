package org.wageaccord.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;

/**
 * One rule of a pack: a period (T03), a number (TEAM_MINIMUM) or a share (QUORUM, numerator/denominator with
 * {@link #comparison} AT_LEAST or MORE_THAN).
 *
 * @param text the words of the law
 * @param value count of days, number of people, or numerator of the share
 * @param denominator of a share, else null
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
        String trust) {

    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        PEOPLE,
        SHARE,
        YUAN
    }

    public enum Comparison {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        MORE_THAN
    }

    public enum Tier {
        HARD,
        TARGET,
        MODEL
    }

    public int number() {
        return value.intValueExact();
    }
}
