package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Quota and piece rate (劳动定额与计件单价) of one process: pieces a shift, yuan a piece before and after, and how many of the
 * workers on it reach the quota in legal working time.
 */
public record PieceRate(
        String process, int quotaPerShift, BigDecimal before, BigDecimal after, int workers, int workersAble) {

    /** A price a piece is put to the hundredth of a cent, and printed so. */
    public static final int DECIMALS = 4;

    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");

    @JsonIgnore
    public BigDecimal raisePercent() {
        return Terms.percent(after.subtract(before), before);
    }

    /** Yuan a day when the quota is met. */
    @JsonIgnore
    public BigDecimal day() {
        return after.multiply(BigDecimal.valueOf(quotaPerShift)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Yuan a month of 21.75 paid days when the quota is met. */
    @JsonIgnore
    public BigDecimal month() {
        return after.multiply(BigDecimal.valueOf(quotaPerShift))
                .multiply(PAID_DAYS)
                .setScale(2, RoundingMode.HALF_UP);
    }

    @JsonIgnore
    public BigDecimal attainablePercent() {
        return Terms.percent(BigDecimal.valueOf(workersAble), BigDecimal.valueOf(workers));
    }
}
