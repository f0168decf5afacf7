package org.wageaccord.dataroom;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's answer to one requested item.
 *
 * @param state GIVEN, PARTLY, SECRET or REFUSED; all but GIVEN need a remark
 */
public record DataAnswer(
        UUID item, State state, String text, @Nullable String fileName, byte @Nullable [] file) {

    public enum State {
        GIVEN,
        PARTLY,
        SECRET,
        REFUSED
    }
}
