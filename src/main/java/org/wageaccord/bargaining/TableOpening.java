package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.List;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.teams.Bench;

/**
 * What the table starts from.
 *
 * @param opening the offer's own position or, where the offer carried none, the last agreement with after = before
 * @param dataRequested items of data asked for in offer and reply
 * @param meeting day of the first round
 */
public record TableOpening(
        CaseNumber caseNumber,
        PartyId enterprise,
        Side offeredBy,
        boolean aboveScale,
        int headcount,
        int women,
        Terms opening,
        List<String> dataRequested,
        LocalDate meeting) {

    Bench bench() {
        return new Bench(caseNumber, enterprise, aboveScale, headcount, women, meeting, null);
    }
}
