package org.wageaccord.ratification.web;

import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.BallotOutcome.Tally;

/** The arithmetic of an ended congress as its card shows it. */
record ResultCard(Kind kind, Tally tally) {

    enum Kind {
        PASSED("good"),
        NOT_PASSED("bad"),
        NO_QUORUM("warn"),
        /** The quorum was there, but the closing hour passed before a ballot was opened. */
        LAPSED("warn");

        private final String tone;

        Kind(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    static ResultCard of(BallotOutcome outcome) {
        Tally tally = outcome.tally();
        if (outcome instanceof BallotOutcome.Passed) {
            return new ResultCard(Kind.PASSED, tally);
        }
        if (outcome instanceof BallotOutcome.NotPassed) {
            return new ResultCard(Kind.NOT_PASSED, tally);
        }
        return new ResultCard(tally.present() < tally.quorum() ? Kind.NO_QUORUM : Kind.LAPSED, tally);
    }

    public boolean voted() {
        return kind == Kind.PASSED || kind == Kind.NOT_PASSED;
    }

    public Meter attendance() {
        return new Meter(tally.present(), tally.quorum(), tally.roll());
    }

    public Meter approval() {
        return new Meter(tally.yes(), tally.majority(), tally.roll());
    }

    public int absent() {
        return tally.roll() - tally.present();
    }

    public int notVoted() {
        return tally.present() - tally.cast();
    }

    /** Where all chose alike, the totals themselves tell what each chose. */
    public boolean unanimous() {
        int cast = tally.cast();
        return cast > 0 && (tally.yes() == cast || tally.no() == cast || tally.abstain() == cast);
    }
}
