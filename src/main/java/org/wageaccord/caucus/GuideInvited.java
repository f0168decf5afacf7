package org.wageaccord.caucus;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side invited the town's guide into its private room, until a day. Nothing of what is written there. */
public record GuideInvited(CaseNumber caseNumber, Side side, String name, LocalDate until) implements Recorded {
    @Override
    public String act() {
        return "caucus.guideInvited";
    }
}
