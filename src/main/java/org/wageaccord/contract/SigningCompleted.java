package org.wageaccord.contract;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * The agreement stands signed: the clock to the filing starts.
 *
 * @param signedOn the day on which the second chief signed; where the law lets the chiefs sign before the vote, the day on
 *     which the congress passed what they had signed: a draft is no agreement before, so that no term can run from it
 */
public record SigningCompleted(CaseNumber caseNumber, LocalDate signedOn, String digest) implements Recorded {
    @Override
    public String act() {
        return "contract.signingCompleted";
    }
}
