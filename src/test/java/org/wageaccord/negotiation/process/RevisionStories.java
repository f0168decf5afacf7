package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Example;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.RevisionAgreed;
import org.wageaccord.negotiation.revision.RevisionLeft;
import org.wageaccord.negotiation.revision.RevisionProposed;

/** What an objection of an office leads to. */
abstract class RevisionStories extends AgreedStory {

    @Test
    void anObjectionIsRevisedByTurnsAndAChangedNumberIsVotedOnAgain() {
        objected();
        verify(papers).reviewOpinion(number);
        verify(revisions).open(number);
        assertThat(stage()).isEqualTo(Stage.REVISING);
        assertThat(duty("UserTask_ReviseClauses").owner()).isEqualTo(DutyOwner.ENTERPRISE);
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, null)));
        fact(MANAGER, new RevisionProposed(number, Side.ENTERPRISE, 1, 1, "r"));
        assertThat(duty("UserTask_ReviseClauses").owner()).isEqualTo(DutyOwner.WORKERS);
        agreedRevision(true);
        assertThat(stage()).isEqualTo(Stage.RATIFYING);
        assertThat(duty("UserTask_CallCongress").deadline().rule()).isEqualTo("T08");
        verify(contracts, never()).passedAsFormal(any(), any());
    }

    @Test
    void aPurelyFormalRevisionGoesStraightToSigningAndIsFiledOnItsOwnClock() {
        objected();
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, null)));
        fact(MANAGER, new RevisionProposed(number, Side.ENTERPRISE, 1, 1, "r"));
        agreedRevision(false);
        verify(contracts).passedAsFormal(number, "r");
        assertThat(stage()).isEqualTo(Stage.SIGNING);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignEnterprise", "UserTask_SignWorkers");
        given(filings.filing(number)).willReturn(Optional.of(objectedTo()));
        fact(CHAIR, new AgreementSigned(number, Side.WORKERS, "陈某", "r"));
        act(MANAGER, () -> {
            events.publishEvent(new AgreementSigned(number, Side.ENTERPRISE, "应某", "r"));
            events.publishEvent(new SigningCompleted(number, today(), "r"));
            return true;
        });
        jobs();
        assertThat(duty("UserTask_FilePackage").deadline().rule()).isEqualTo("T12");
    }

    @Test
    void aRevisionCanBeTakenBackToTheTable() {
        objected();
        given(revisions.newest(number)).willReturn(Optional.of(revision(null, settled(true))));
        fact(MANAGER, new RevisionLeft(number, Side.ENTERPRISE, "涉及多项"));
        jobs();
        verify(bargaining).reopen(eq(number), contains("涉及多项"));
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    private void objected() {
        toFiling();
        filed(1);
        given(revisions.newest(number)).willReturn(Optional.of(revision(null, null)));
        fact(CHAIR, new ReviewObjected(number, Office.CITY_UNION, "程某", "第八条"));
        jobs();
        assertThat(open()).containsExactly("UserTask_ReviseClauses");
    }

    private void agreedRevision(boolean vote) {
        Revision.Settled settled = new Revision.Settled(
                Side.WORKERS,
                false,
                vote,
                !vote,
                "",
                "陈某",
                today(),
                clock.instant().plusSeconds(1));
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, settled)));
        fact(CHAIR, new RevisionAgreed(number, Side.WORKERS, vote, today(), "r"));
        jobs();
        verify(contracts, times(2)).freeze(any());
        verify(papers).revision(number);
    }

    /** A filing that an office objected to. */
    private FilingRecord objectedTo() {
        ReviewDecision objection = new ReviewDecision(
                ReviewDecision.Verdict.OBJECTION,
                List.of(),
                List.of(),
                List.of(new ReviewDecision.Objection("第八条", "低于最低工资", "第五条")),
                "有异议");
        return new FilingRecord(
                null,
                1,
                null,
                clock.instant(),
                today(),
                false,
                null,
                null,
                List.of(new FilingRecord.Decided(1, Office.CITY_UNION, objection, "程某", clock.instant())),
                null,
                false,
                null,
                null,
                null,
                FilingRecord.Application.first(),
                List.of(),
                FilingRecord.Order.sequence());
    }

    private Revision.Settled settled(boolean toTable) {
        return new Revision.Settled(Side.ENTERPRISE, toTable, true, false, "涉及多项", "应某", today(), clock.instant());
    }

    private Revision revision(Side proposed, Revision.Settled settled) {
        List<Revision.Proposal> proposals = proposed == null
                ? List.of()
                : List.of(new Revision.Proposal(
                        1, proposed, Example.agreed(), "r", "", false, List.of(), "应某", clock.instant()));
        return new Revision(
                UUID.randomUUID(),
                number,
                1,
                List.of(new ReviewDecision.Objection("第八条", "低于最低工资", "第五条")),
                Example.agreed(),
                "e",
                proposals,
                settled);
    }
}
