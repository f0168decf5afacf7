package org.wageaccord.ratification;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The ballot closed and was counted; the digest is of the draft voted on. */
public record BallotClosed(
        CaseNumber caseNumber, Result result, int roll, int present, int yes, int no, int abstain, String digest)
        implements Recorded {
    /** How it ended. */
    public enum Result {
        PASSED,
        NOT_PASSED,
        NO_QUORUM
    }

    @Override
    public String act() {
        return "ratification.ballotClosed";
    }
}
