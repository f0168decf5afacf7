package org.wageaccord.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wageaccord.kernel.Terms;

/** The post wages of the women, or of the men, of all grades together: yuan a month before and after. */
public record BySex(int people, BigDecimal before, BigDecimal after) {

    public BigDecimal raise() {
        return after.subtract(before);
    }

    public BigDecimal raisePercent() {
        return Terms.percent(raise(), before);
    }

    /** Yuan a month of one person; zero where there is nobody. */
    public BigDecimal average() {
        return people == 0 ? BigDecimal.ZERO : after.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }
}
