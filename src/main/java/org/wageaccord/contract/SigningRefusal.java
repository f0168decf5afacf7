package org.wageaccord.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * That a side's chief refuses to sign the newest text.
 *
 * @param way what the other side chose, null while it has not
 * @param words what the other side says to it
 */
public record SigningRefusal(
        Side side,
        String by,
        String reason,
        Instant at,
        @Nullable Way way,
        @Nullable String words) {

    /** The ways out: talk again, or ask the bureau to coordinate (《浙江省集体合同条例》第三十九条). */
    public enum Way {
        TABLE,
        MEDIATION
    }

    public boolean isAnswered() {
        return way != null;
    }
}
