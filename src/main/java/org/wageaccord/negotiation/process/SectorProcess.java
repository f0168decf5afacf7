package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.BY_MEMBERS;
import static org.wageaccord.negotiation.process.ProcessVariables.CONFIRMED;
import static org.wageaccord.negotiation.process.ProcessVariables.DRAFT_AGREED;
import static org.wageaccord.negotiation.process.ProcessVariables.PASSED;
import static org.wageaccord.negotiation.process.ProcessVariables.REPLY_ACCEPTED;
import static org.wageaccord.negotiation.process.ProcessVariables.VERDICT;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.SectorAccepted;
import org.wageaccord.sector.SectorAnswered;
import org.wageaccord.sector.SectorDecided;
import org.wageaccord.sector.SectorDraftAgreed;
import org.wageaccord.sector.SectorEndFiled;
import org.wageaccord.sector.SectorEndRecorded;
import org.wageaccord.sector.SectorEnded;
import org.wageaccord.sector.SectorFiled;
import org.wageaccord.sector.SectorGivenUp;
import org.wageaccord.sector.SectorJoined;
import org.wageaccord.sector.SectorMinutesAnswered;
import org.wageaccord.sector.SectorMinutesWritten;
import org.wageaccord.sector.SectorOffered;
import org.wageaccord.sector.SectorPublished;
import org.wageaccord.sector.SectorReturned;
import org.wageaccord.sector.SectorSigned;
import org.wageaccord.sector.SectorSubmitted;
import org.wageaccord.sector.SectorSupplied;
import org.wageaccord.sector.SectorTeamNamed;
import org.wageaccord.sector.SectorVoteComplete;
import org.wageaccord.sector.SectorVoted;
import org.wageaccord.sector.Way;

/** The facts of talks of regions and industries, told to the engine in the transaction of the act. */
@Component
class SectorProcess {

    /** The words of the models for what an office said. */
    private static final String PASSED_ON = "PASSED";

    private static final String OBJECTED = "OBJECTED";

    private final EngineSteps steps;

    SectorProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offered(SectorOffered fact) {
        steps.beside(fact.caseNumber(), "sector-negotiation");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void answered(SectorAnswered fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_REPLY, Map.of(REPLY_ACCEPTED, fact.accepted()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void teamNamed(SectorTeamNamed fact) {
        done(fact.caseNumber(), fact.side(), DutyKind.SECTOR_WORKERS_TEAM, DutyKind.SECTOR_ENTERPRISE_TEAM);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void draftAgreed(SectorDraftAgreed fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_DRAFT, Map.of(DRAFT_AGREED, true));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void givenUp(SectorGivenUp fact) {
        if (fact.both()) {
            steps.complete(fact.caseNumber(), DutyKind.SECTOR_DRAFT, Map.of(DRAFT_AGREED, false));
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void submitted(SectorSubmitted fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_SUBMISSION, Map.of(BY_MEMBERS, fact.way() == Way.MEMBERS));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void voteComplete(SectorVoteComplete fact) {
        // talks begun by an earlier model await a message instead
        if (steps.isOpen(fact.caseNumber(), DutyKind.SECTOR_VOTE)) {
            steps.complete(fact.caseNumber(), DutyKind.SECTOR_VOTE);
        } else {
            steps.tellIfAwaited(fact.caseNumber(), "sector.allVoted");
        }
    }

    /** The votes of members are counted by the process itself, which need not be told. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void voted(SectorVoted fact) {
        if (fact.way() == Way.CONGRESS) {
            steps.complete(fact.caseNumber(), DutyKind.SECTOR_RESOLUTION, Map.of(PASSED, fact.passed()));
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void signed(SectorSigned fact) {
        done(fact.caseNumber(), fact.side(), DutyKind.SECTOR_WORKERS_SIGNATURE, DutyKind.SECTOR_ENTERPRISE_SIGNATURE);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filed(SectorFiled fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_FILING);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void accepted(SectorAccepted fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_ACCEPTANCE, Map.of(VERDICT, PASSED_ON));
    }

    /** Talks begun by an earlier model have no review by the union. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void decided(SectorDecided fact) {
        Map<String, Object> said = Map.of(VERDICT, fact.verdict() == Verdict.OBJECTION ? OBJECTED : PASSED_ON);
        if (fact.office() == Office.CITY_UNION) {
            steps.completeIfOpen(fact.caseNumber(), DutyKind.SECTOR_UNION_REVIEW, said);
        } else {
            steps.complete(fact.caseNumber(), DutyKind.SECTOR_REVIEW, said);
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void returned(SectorReturned fact) {
        boolean union = fact.office() == Office.CITY_UNION;
        steps.complete(
                fact.caseNumber(),
                union ? DutyKind.SECTOR_UNION_REVIEW : DutyKind.SECTOR_ACCEPTANCE,
                Map.of(VERDICT, Verdict.INCOMPLETE.name()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void supplied(SectorSupplied fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_SUPPLY);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesWritten(SectorMinutesWritten fact) {
        steps.beside(fact.caseNumber(), "sector-minutes");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesAnswered(SectorMinutesAnswered fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_MINUTES, Map.of(CONFIRMED, fact.confirmed()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void joined(SectorJoined fact) {
        steps.beside(fact.caseNumber(), "sector-joining");
    }

    /** The agreement that was changed or terminated waits for its term no longer. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ended(SectorEnded fact) {
        if (fact.whole()) {
            steps.tellIfAwaited(fact.caseNumber(), "sector.ended");
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void endFiled(SectorEndFiled fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_END_FILING);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void endRecorded(SectorEndRecorded fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_END_RECORD);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void published(SectorPublished fact) {
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_PUBLICATION);
    }

    private void done(CaseNumber number, Side side, DutyKind workers, DutyKind enterprise) {
        steps.complete(number, side == Side.WORKERS ? workers : enterprise);
    }
}
