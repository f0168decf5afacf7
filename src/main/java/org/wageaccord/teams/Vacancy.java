package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * A seat that fell vacant after the first meeting (代表空缺).
 *
 * @param since the day on which it fell vacant; the term to fill it (T04) runs from there to {@code due}
 * @param filledOn null while nobody was produced for it
 */
public record Vacancy(
        UUID id,
        Side side,
        String name,
        Reason reason,
        String words,
        LocalDate since,
        LocalDate due,
        @Nullable LocalDate filledOn) {

    public enum Reason {
        /** 辞任 */
        RESIGNED,
        /** 离职、调离 */
        LEFT,
        /** 更换: the union replaces its own, the legal representative those of the enterprise */
        REPLACED,
        /** 不可抗力 */
        FORCE_MAJEURE
    }

    public boolean isOpen() {
        return filledOn == null;
    }
}
