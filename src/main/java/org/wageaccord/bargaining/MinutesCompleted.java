package org.wageaccord.bargaining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both chiefs confirmed the minutes; they are locked. */
public record MinutesCompleted(
        CaseNumber caseNumber,
        int round,
        boolean draftAgreed,
        boolean suspended,
        LocalDate date,
        @Nullable LocalDate nextMeeting,
        String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesCompleted";
    }
}
