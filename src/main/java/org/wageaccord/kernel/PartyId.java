package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * One who can be acted for: an enterprise or union (its 统一社会信用代码), a town ({@code T:<code>}), the city union
 * ({@link #CITY_UNION}) or the labor bureau ({@link #LABOR_BUREAU}).
 */
public record PartyId(@JsonValue String value) implements Serializable {

    public static final PartyId CITY_UNION = new PartyId("CITY_UNION");
    public static final PartyId LABOR_BUREAU = new PartyId("LABOR_BUREAU");

    @JsonCreator
    public PartyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a party needs an id");
        }
    }

    public static PartyId town(String code) {
        return new PartyId("T:" + code);
    }

    @Override
    public String toString() {
        return value;
    }
}
