package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One grade of the wage table (岗位工资标准): posts, number of workers, yuan a month before and after. */
public record GradePay(String grade, String posts, int headcount, BigDecimal before, BigDecimal after) {

    /** 月计薪天数, 人社部发〔2025〕2号. */
    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");

    private static final BigDecimal HOURS = new BigDecimal(8);

    @JsonIgnore
    public BigDecimal raise() {
        return after.subtract(before);
    }

    @JsonIgnore
    public BigDecimal raisePercent() {
        return Terms.percent(raise(), before);
    }

    /** Pay of one hour times a factor (1 plain, 1.5, 2, 3 overtime), rounded once at the end. */
    public BigDecimal hour(BigDecimal factor) {
        return after.multiply(factor).divide(PAID_DAYS.multiply(HOURS), 2, RoundingMode.HALF_UP);
    }
}
