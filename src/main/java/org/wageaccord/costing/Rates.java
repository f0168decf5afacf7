package org.wageaccord.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an employer pays on top of wages, each in percent of them. */
public record Rates(BigDecimal socialInsurance, BigDecimal unionDues, BigDecimal housingFund) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** On a sum of wages; each rounded to cents, half up. */
    public OnCosts on(BigDecimal wages) {
        return new OnCosts(share(wages, socialInsurance), share(wages, unionDues), share(wages, housingFund));
    }

    private static BigDecimal share(BigDecimal wages, BigDecimal percent) {
        return wages.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
