package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The term of the reply ran out without one. Silence is never acceptance; a late reply still counts. */
public record ReplyOverdue(CaseNumber caseNumber, Side silent, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.replyOverdue";
    }
}
