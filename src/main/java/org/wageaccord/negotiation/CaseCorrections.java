package org.wageaccord.negotiation;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Ground;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediations;

/** An act that the enterprise was urged to ends the urging, in the act's own transaction; so does the end of the case. */
@Component
class CaseCorrections {

    /** After the case knows of the act, before the engine goes on. */
    private static final int BETWEEN = CaseFacts.BEFORE_THE_ENGINE + 50;

    private final Supervision supervision;
    private final Mediations mediations;
    private final Statute statute;

    CaseCorrections(Supervision supervision, Mediations mediations, Statute statute) {
        this.supervision = supervision;
        this.mediations = mediations;
        this.statute = statute;
    }

    /** Only agreement corrects silence or refusal: nobody may refuse to negotiate. */
    @EventListener
    @Order(BETWEEN)
    void offerAnswered(OfferAnswered fact) {
        if (fact.decision() != ReplyEntry.Decision.REFUSE) {
            supervision.corrected(fact.caseNumber(), Ground.REPLY_OVERDUE, statute.today());
            supervision.corrected(fact.caseNumber(), Ground.OFFER_REFUSED, statute.today());
        }
    }

    @EventListener
    @Order(BETWEEN)
    void signed(SigningCompleted fact) {
        supervision.corrected(fact.caseNumber(), Ground.SIGNING_REFUSED, statute.today());
    }

    @EventListener
    @Order(BETWEEN)
    void filed(PackageFiled fact) {
        supervision.corrected(fact.caseNumber(), Ground.FILING_OVERDUE, statute.today());
    }

    @EventListener
    @Order(BETWEEN)
    void published(AgreementPublished fact) {
        supervision.corrected(fact.caseNumber(), Ground.PUBLICATION_OVERDUE, statute.today());
    }

    @EventListener
    @Order(BETWEEN)
    void ended(CaseEnded fact) {
        supervision.caseOver(fact.caseNumber());
        mediations.caseOver(fact.caseNumber());
    }
}
