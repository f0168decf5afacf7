package org.wageaccord.caucus;

import java.math.BigDecimal;

/** A secret limit (底线) of a side: how far it goes on a topic. */
public record Limit(String topic, BigDecimal number, String unit, String comment) {

    /** Without what it says, so that no log keeps it. */
    @Override
    public String toString() {
        return "Limit";
    }
}
