package org.wageaccord.costing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What all scenarios are reckoned with.
 *
 * @param women number of women by grade; a grade that is missing is not known
 * @param extras how many get an item of "1+X": workers where it is paid monthly, awards a year where it is paid once; an item
 *     that is missing is not reckoned
 * @param overtimeHours overtime on working days, hours a month of each worker
 */
public record Premises(
        Rates rates,
        Map<String, Integer> women,
        Map<String, Integer> extras,
        BigDecimal overtimeHours,
        Business business) {

    /** Nothing known but the rates. */
    public static Premises of(Rates rates) {
        return new Premises(rates, Map.of(), Map.of(), BigDecimal.ZERO, Business.UNKNOWN);
    }
}
