package org.wageaccord.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is paid more over some whole months: wages with allowances, and what the employer pays on top of them. */
public record Span(int months, BigDecimal wages, OnCosts onCosts) {

    /** Months of a year. */
    public static final int YEAR = 12;

    /** @param withinAYear yuan a year, spread evenly over it; its part of the months is rounded to cents, half up */
    static Span of(int months, BigDecimal month, BigDecimal withinAYear, Rates rates) {
        BigDecimal part = withinAYear
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(YEAR), 2, RoundingMode.HALF_UP);
        BigDecimal wages = month.multiply(BigDecimal.valueOf(months)).add(part);
        return new Span(months, wages, rates.on(wages));
    }

    /** Wages with insurance and dues, as the negotiation table reckons it. */
    public BigDecimal withInsuranceAndDues() {
        return wages.add(onCosts.insuranceAndDues());
    }

    public BigDecimal all() {
        return wages.add(onCosts.all());
    }

    /** From the first day of the new pay to the end of that calendar year, in whole months. */
    public static int monthsOfTheYear(LocalDate payFrom) {
        return YEAR - payFrom.getMonthValue() + 1;
    }

    /** From the first day of the new pay to the end of the term; a month begun counts as whole. */
    static int monthsOfTheTerm(LocalDate payFrom, LocalDate end) {
        LocalDate after = end.plusDays(1);
        int whole = (int) ChronoUnit.MONTHS.between(payFrom, after);
        return payFrom.plusMonths(whole).isBefore(after) ? whole + 1 : whole;
    }
}
