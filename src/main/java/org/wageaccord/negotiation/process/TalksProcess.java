package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.ProcessVariables.VACANT_SIDE;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.addresses.AddressConfirmed;
import org.wageaccord.bargaining.MinutesAdded;
import org.wageaccord.bargaining.MinutesCompleted;
import org.wageaccord.dataroom.DataCorrected;
import org.wageaccord.dataroom.DisclosureWaived;
import org.wageaccord.dataroom.UndertakingSigned;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.OffersCrossed;
import org.wageaccord.recess.SuspensionBegun;
import org.wageaccord.recess.TalksResumed;
import org.wageaccord.teams.DelegationGranted;
import org.wageaccord.teams.DelegationRevoked;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.SeatVacated;

/** The facts that turn the talks from their straight way, told to the engine as {@link NegotiationProcess} does. */
@Component
class TalksProcess {

    private static final int AFTER_THE_CASE = NegotiationProcess.AFTER_THE_CASE;
    private static final String ENDED = "negotiation.ended";

    private final EngineSteps steps;

    TalksProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offersCrossed(OffersCrossed fact) {
        steps.tell(fact.caseNumber(), "negotiation.crossed", Map.of());
    }

    /** Data that came late is waived when handing it over is owed no more. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void disclosureWaived(DisclosureWaived fact) {
        steps.tellIfAwaited(fact.caseNumber(), "dataroom.disclosureWaived");
    }

    /** Talks that minutes suspend rest when the minutes are printed; then nobody waits for the message. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void suspended(SuspensionBegun fact) {
        steps.tellIfAwaited(fact.caseNumber(), "recess.suspended");
        papers(fact.caseNumber());
    }

    /** Before the minutes that suspend are printed nobody owes the resumption yet. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void resumed(TalksResumed fact) {
        steps.completeIfOpen(fact.caseNumber(), DutyKind.RESUMPTION, Map.of());
        steps.completeIfOpen(fact.caseNumber(), DutyKind.AFTER_SUSPENSION, Map.of());
        papers(fact.caseNumber());
    }

    /** A side fills all its vacant seats in one step. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void seatVacated(SeatVacated fact) {
        if (!steps.isOpen(fact.caseNumber(), refill(fact.side()))) {
            steps.beside(
                    fact.caseNumber(),
                    "team-change",
                    Map.of(VACANT_SIDE, fact.side().name()));
        }
        papers(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void seatRefilled(SeatRefilled fact) {
        if (fact.open() == 0) {
            steps.complete(fact.caseNumber(), refill(fact.side()));
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void delegated(DelegationGranted fact) {
        papers(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void revoked(DelegationRevoked fact) {
        papers(fact.caseNumber());
    }

    /** Before the minutes are printed nothing is outstanding: what was added stands in their first paper. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void added(MinutesAdded fact) {
        papers(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void undertaken(UndertakingSigned fact) {
        papers(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void addressConfirmed(AddressConfirmed fact) {
        papers(fact.caseNumber());
    }

    /** What was supplied or corrected after the talks belongs to their record; before their end nothing is outstanding. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void corrected(DataCorrected fact) {
        papers(fact.caseNumber());
    }

    /** With the draft agreed on the talks are over. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void completed(MinutesCompleted fact) {
        if (fact.draftAgreed()) {
            papers(fact.caseNumber());
        }
    }

    /** Where talks led to nothing, the main line itself ends the case and need not be told. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ended(CaseEnded fact) {
        if (fact.cause() != CaseEnded.Cause.NOT_AGREED) {
            steps.tellModel(fact.caseNumber(), ENDED, "wage-negotiation");
        }
        steps.tellModel(fact.caseNumber(), ENDED, "team-change");
        papers(fact.caseNumber());
    }

    private static DutyKind refill(Side side) {
        return DutyKind.of(side, DutyKind.ENTERPRISE_REFILL, DutyKind.WORKERS_REFILL);
    }

    private void papers(CaseNumber number) {
        steps.beside(number, "side-papers");
    }
}
