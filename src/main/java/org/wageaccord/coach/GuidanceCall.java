package org.wageaccord.coach;

import java.time.LocalDate;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/**
 * A call as the guides of the town see it.
 *
 * @param askedBy who called and hears of the answer
 */
public record GuidanceCall(
        CaseNumber caseNumber,
        Side side,
        LocalDate askedOn,
        String town,
        String enterprise,
        ActorId askedBy,
        Guidance guidance) {

    /** In the addresses of pages; a side calls once a day. */
    public String path() {
        return caseNumber.slug() + "/" + side + "/" + askedOn;
    }
}
