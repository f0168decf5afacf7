package org.wageaccord.costing;

import java.math.BigDecimal;

/** Social insurance (社会保险), union dues (工会经费) and housing fund (住房公积金) of the employer on a sum of wages, in yuan. */
public record OnCosts(BigDecimal socialInsurance, BigDecimal unionDues, BigDecimal housingFund) {

    /** Insurance and dues only: what the negotiation table adds. */
    public BigDecimal insuranceAndDues() {
        return socialInsurance.add(unionDues);
    }

    public BigDecimal all() {
        return insuranceAndDues().add(housingFund);
    }
}
