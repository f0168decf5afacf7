package org.wageaccord.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Side;

/**
 * What somebody may do about an agreement in force now.
 *
 * @param side for which they speak, null for none
 * @param open the finding that waits for the enterprise, null where none does
 * @param affected the grades it is about, with what they are paid now
 */
public record Desk(
        @Nullable Side side,
        boolean mayReport,
        boolean mayAnswer,
        boolean mayAdjust,
        @Nullable Finding open,
        List<GradePay> affected) {}
