package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseSteps.Step;
import org.wageaccord.statute.Route;

/** The part of the line from the agreed draft to the filing, in the order of signing that the law of the case has. */
@Component
class SigningLine {

    private final CaseSteps steps;
    private final CaseLaw law;

    SigningLine(CaseSteps steps, CaseLaw law) {
        this.steps = steps;
        this.law = law;
    }

    /** Both sides agreed on a text that goes to the congress: the chiefs sign it first, or the congress votes first. */
    void agreed(CaseNumber number, LocalDate on) {
        boolean voteFirst = law.signingOrder(number) == Route.Way.SIGN_AFTER_VOTE;
        steps.advance(number, Step.BARGAIN, voteFirst ? Step.RATIFY : Step.SIGN_DRAFT, on);
    }

    void draftSigned(CaseNumber number, LocalDate on) {
        steps.advance(number, Step.SIGN_DRAFT, Step.RATIFY, on);
    }

    void passed(CaseNumber number, LocalDate on) {
        steps.advance(number, Step.RATIFY, Step.SIGN, on);
    }

    /** Both sides agreed on a revision that needs no vote: it is only signed, at the one place where this line signs last. */
    void agreedWithoutVote(CaseNumber number, LocalDate on) {
        steps.finish(number, Step.BARGAIN, on);
        if (law.signingOrder(number) == Route.Way.SIGN_BEFORE_VOTE) {
            steps.begin(number, Step.SIGN_DRAFT, on);
            steps.finish(number, Step.RATIFY, on);
        } else {
            steps.finish(number, Step.SIGN_DRAFT, on);
            steps.finish(number, Step.RATIFY, on);
            steps.begin(number, Step.SIGN, on);
        }
    }

    void signed(CaseNumber number, LocalDate on) {
        steps.finish(number, Step.SIGN_DRAFT, on);
        steps.advance(number, Step.SIGN, Step.REVIEW, on);
    }
}
