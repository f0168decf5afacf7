package org.wageaccord.bargaining;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both chiefs agreed on the draft: the clock to the congress starts. */
public record DraftAgreed(
        CaseNumber caseNumber, int round, int version, LocalDate agreedOn, String raisePercent, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.draftAgreed";
    }
}
