package org.wageaccord.coach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * How the scripted opponent took one measure of what was asked.
 *
 * @param before its word before, {@code now} its word from here on
 */
public record Reaction(Scenario.Key measure, Kind kind, BigDecimal asked, BigDecimal before, BigDecimal now) {

    public enum Kind {
        /** what was asked is no more than it was ready to give */
        CHEAP,
        AGREED,
        /** gave a step out of habit */
        MOVED,
        /** went further because of an argument */
        ARGUED,
        /** came to its limit */
        HELD,
        /** did not take what was asked seriously */
        UNREAL,
        /** the last round is over, and it is not agreed */
        DEADLOCK
    }

    @JsonIgnore
    public boolean isAgreed() {
        return kind == Kind.AGREED || kind == Kind.CHEAP;
    }
}
