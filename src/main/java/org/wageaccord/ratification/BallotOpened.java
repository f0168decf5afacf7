package org.wageaccord.ratification;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The quorum was there and the secret ballot opened. */
public record BallotOpened(CaseNumber caseNumber, int roll, int present, int quorum) implements Recorded {
    @Override
    public String act() {
        return "ratification.ballotOpened";
    }
}
