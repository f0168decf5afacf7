package org.wageaccord.ratification;

import org.wageaccord.kernel.Citation;

/** How a ballot ended, with the arithmetic behind it. */
public sealed interface BallotOutcome {

    Tally tally();

    record Passed(Tally tally) implements BallotOutcome {}

    /** Fewer than the law's share of all delegates said yes. */
    record NotPassed(Tally tally, Citation citation) implements BallotOutcome {}

    /** Too few were present; nothing was voted. */
    record NoQuorum(Tally tally, Citation citation) implements BallotOutcome {}

    /**
     * @param roll all delegates
     * @param quorum how many must be present
     * @param majority how many yes votes pass
     */
    record Tally(int roll, int present, int quorum, int majority, int cast, int yes, int no, int abstain) {}
}
