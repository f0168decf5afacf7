package org.wageaccord.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.DraftAgreed;
import org.wageaccord.bargaining.MinutesCompleted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.contract.DraftSigned;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FiledWithUpperUnion;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.FilingWithdrawn;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.ObjectionsGathered;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseSteps.Step;
import org.wageaccord.negotiation.revision.RevisionAgreed;
import org.wageaccord.negotiation.revision.RevisionLeft;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/**
 * The case hears the facts of the rooms in their own transaction: stage, steps and clocks never lag behind an act. It hears
 * before the engine does, which asks the case for due dates.
 */
@Component
class CaseFacts {

    static final int BEFORE_THE_ENGINE = 100;

    private final WageCases cases;
    private final CaseSteps steps;
    private final SigningLine signing;
    private final CaseDeadlines deadlines;
    private final Bargaining bargaining;
    private final Filings filings;
    private final Statute statute;
    private final Clock clock;

    CaseFacts(
            WageCases cases,
            CaseSteps steps,
            SigningLine signing,
            CaseDeadlines deadlines,
            Bargaining bargaining,
            Filings filings,
            Statute statute,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.signing = signing;
        this.deadlines = deadlines;
        this.bargaining = bargaining;
        this.filings = filings;
        this.statute = statute;
        this.clock = clock;
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void dataHandedOver(DataHandedOver fact) {
        deadlines.meet(fact.caseNumber(), "T05", statute.today());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void roundOpened(RoundOpened fact) {
        move(fact.caseNumber(), c -> c.roundOpened(fact.round(), clock.instant()));
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void draftAgreed(DraftAgreed fact) {
        CaseNumber number = fact.caseNumber();
        var terms = bargaining.agreedDraft(number).orElseThrow().terms();
        boolean again = cases.findById(number.toString()).orElseThrow().votedDown();
        move(number, c -> c.agreed(terms));
        deadlines.begin(number, again ? "T09" : "T08", fact.agreedOn());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void minutesCompleted(MinutesCompleted fact) {
        move(fact.caseNumber(), c -> c.minutesLocked(fact.draftAgreed(), clock.instant()));
        if (fact.draftAgreed()) {
            signing.agreed(fact.caseNumber(), statute.today());
        }
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void draftSigned(DraftSigned fact) {
        if (fact.both()) {
            signing.draftSigned(fact.caseNumber(), statute.today());
        }
    }

    /** The congress discusses the draft: the clock to it has done its work. */
    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void ballotOpened(BallotOpened fact) {
        deadlines.meetAny(fact.caseNumber(), statute.today(), "T08", "T09");
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void ballotClosed(BallotClosed fact) {
        if (fact.result() == BallotClosed.Result.NO_QUORUM) {
            return;
        }
        boolean passed = fact.result() == BallotClosed.Result.PASSED;
        move(fact.caseNumber(), c -> c.votedOn(passed, clock.instant()));
        if (passed) {
            signing.passed(fact.caseNumber(), statute.today());
        } else {
            steps.begin(fact.caseNumber(), Step.BARGAIN, statute.today());
        }
    }

    /** A text revised after an objection has its own clock to the filing. */
    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void signingCompleted(SigningCompleted fact) {
        move(fact.caseNumber(), c -> c.signed(clock.instant()));
        signing.signed(fact.caseNumber(), statute.today());
        deadlines.begin(fact.caseNumber(), filingRule(fact.caseNumber()), fact.signedOn());
    }

    private String filingRule(CaseNumber number) {
        boolean revised = filings.filing(number)
                .filter(filing -> filing.state() == FilingState.OBJECTED)
                .isPresent();
        return revised ? "T12" : "T10";
    }

    /**
     * The other chief chose the way after a refusal to sign: both ways lead over the table. A draft that a chief would not sign
     * does not go to the congress.
     */
    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void refusalAnswered(RefusalAnswered fact) {
        move(fact.caseNumber(), c -> c.signingFailed(clock.instant()));
        deadlines.stop(fact.caseNumber(), "T08", "T09");
        steps.begin(fact.caseNumber(), Step.BARGAIN, statute.today());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void packageFiled(PackageFiled fact) {
        move(fact.caseNumber(), c -> c.filed(clock.instant()));
        deadlines.meetAny(fact.caseNumber(), fact.receivedOn(), "T10", "T12", "SUPPLY");
        deadlines.begin(fact.caseNumber(), "T11", fact.receivedOn());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void filingReturned(FilingReturned fact) {
        move(fact.caseNumber(), c -> c.returned(clock.instant()));
        deadlines.stop(fact.caseNumber(), "T11");
        deadlines.begin(fact.caseNumber(), "SUPPLY", statute.today());
    }

    /** As if it had never been filed: the clock of the filing runs again, from the day it began. */
    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void filingWithdrawn(FilingWithdrawn fact) {
        CaseNumber number = fact.caseNumber();
        deadlines.stop(number, "SUPPLY");
        Deadline filing = deadlines.newest(number, "T10", "T12").orElseThrow().deadline();
        deadlines.begin(number, filing.rule(), filing.trigger());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void revisionAgreed(RevisionAgreed fact) {
        CaseNumber number = fact.caseNumber();
        move(number, c -> c.revised(fact.voteNeeded(), clock.instant()));
        if (fact.voteNeeded()) {
            signing.agreed(number, fact.on());
            deadlines.begin(number, "T08", fact.on());
        } else {
            signing.agreedWithoutVote(number, fact.on());
        }
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void revisionLeft(RevisionLeft fact) {
        move(fact.caseNumber(), c -> c.revisionLeft(clock.instant()));
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void reviewObjected(ReviewObjected fact) {
        objected(fact.caseNumber(), statute.today());
    }

    /** Two offices at work at once: the case goes back to the sides once both have finished, or the term is over. */
    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void objectionsGathered(ObjectionsGathered fact) {
        objected(fact.caseNumber(), fact.on());
    }

    private void objected(CaseNumber number, LocalDate on) {
        move(number, c -> c.objected(clock.instant()));
        deadlines.meet(number, "T11", on);
        steps.begin(number, Step.BARGAIN, statute.today());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void inForce(AgreementInForce fact) {
        CaseNumber number = fact.caseNumber();
        move(number, c -> c.inForce(clock.instant()));
        if (fact.tacit()) {
            deadlines.stop(number, "T11");
        } else {
            deadlines.meet(number, "T11", fact.effective());
        }
        steps.advance(number, Step.REVIEW, Step.PUBLISH, fact.effective());
        deadlines.begin(number, "T13", fact.effective());
        deadlines.begin(number, "T14", fact.effective());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void published(AgreementPublished fact) {
        deadlines.meet(fact.caseNumber(), "T13", fact.on());
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void filedWithUpperUnion(FiledWithUpperUnion fact) {
        deadlines.meet(fact.caseNumber(), "T14", fact.on());
    }

    private void move(CaseNumber number, Consumer<WageCase> transition) {
        WageCase moving = cases.lock(number.toString()).orElseThrow();
        transition.accept(moving);
        cases.saveAndFlush(moving);
    }
}
