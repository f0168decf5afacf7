package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.BY_MEMBERS;
import static org.wageaccord.negotiation.process.ProcessVariables.DRAFT_AGREED;
import static org.wageaccord.negotiation.process.ProcessVariables.PASSED;
import static org.wageaccord.negotiation.process.ProcessVariables.REPLY_ACCEPTED;
import static org.wageaccord.negotiation.process.ProcessVariables.VERDICT;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.SectorAccepted;
import org.wageaccord.sector.SectorAnswered;
import org.wageaccord.sector.SectorDraftAgreed;
import org.wageaccord.sector.SectorFiled;
import org.wageaccord.sector.SectorGivenUp;
import org.wageaccord.sector.SectorOffered;
import org.wageaccord.sector.SectorPublished;
import org.wageaccord.sector.SectorReviewed;
import org.wageaccord.sector.SectorSigned;
import org.wageaccord.sector.SectorSubmitted;
import org.wageaccord.sector.SectorTeamNamed;
import org.wageaccord.sector.SectorVoteComplete;
import org.wageaccord.sector.SectorVoted;
import org.wageaccord.sector.Talks.Verdict;
import org.wageaccord.sector.Way;

/** The facts of talks of regions and industries, told to the engine in the transaction of the act. */
@Component
class SectorProcess {

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
        steps.tell(fact.caseNumber(), "sector.allVoted", Map.of());
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
        steps.complete(fact.caseNumber(), DutyKind.SECTOR_ACCEPTANCE);
    }

    /** Silence is noticed by the process itself. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void reviewed(SectorReviewed fact) {
        if (fact.verdict() != Verdict.TACIT) {
            steps.complete(
                    fact.caseNumber(),
                    DutyKind.SECTOR_REVIEW,
                    Map.of(VERDICT, fact.verdict().name()));
        }
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
