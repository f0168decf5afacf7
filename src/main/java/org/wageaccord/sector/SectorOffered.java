package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * A side of a unit asked to bargain; received the same moment.
 *
 * @param ground of a termination, null for talks of another purpose
 */
public record SectorOffered(
        CaseNumber caseNumber,
        Side side,
        String unit,
        String place,
        int year,
        LocalDate replyDue,
        Purpose purpose,
        @Nullable TerminationGround ground)
        implements Recorded {
    @Override
    public String act() {
        return "sector.offered";
    }
}
