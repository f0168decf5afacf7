package org.wageaccord.ratification;

import org.wageaccord.kernel.Citation;

/** How a ballot ended, with the arithmetic behind it. */
public sealed interface BallotOutcome {

    Tally tally();

    /**
     * How many ballots were issued: one to each delegate who reported present, for nobody else can cast one; none where too few
     * were present and nothing was voted.
     */
    default int issued() {
        return this instanceof NoQuorum ? 0 : tally().present();
    }

    record Passed(Tally tally) implements BallotOutcome {}

    /** Fewer than the law's share of all delegates said yes. */
    record NotPassed(Tally tally, Citation citation) implements BallotOutcome {}

    /** Too few were present; nothing was voted. */
    record NoQuorum(Tally tally, Citation citation) implements BallotOutcome {}

    /**
     * @param roll all delegates
     * @param quorum how many must be present
     * @param majority how many yes votes pass
     * @param cast ballots in the box (收回票)
     */
    record Tally(int roll, int present, int quorum, int majority, int cast, int yes, int no, int abstain) {

        /** Ballots that say one of the three. */
        public int valid() {
            return yes + no + abstain;
        }

        /** Ballots in the box that say none of the three; the platform's own ballot cannot be cast without a choice. */
        public int invalid() {
            return cast - valid();
        }
    }
}
