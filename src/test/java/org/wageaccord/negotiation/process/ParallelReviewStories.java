package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.FilingAccepted;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.ObjectionsGathered;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.OfficeObjected;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.Example;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.revision.Revision;

/** A city whose rule pack has the union and the bureau review at the same time. */
abstract class ParallelReviewStories extends AgreedStory {

    private static final FilingRecord.Order AT_ONCE = new FilingRecord.Order(true, false);

    @Autowired
    ModelsAtOnce atOnce;

    private final List<FilingRecord.Decided> said = new ArrayList<>();

    @BeforeEach
    void nothingSaid() {
        said.clear();
    }

    @Test
    void theUnionFinishesFirstAndTheBureauBringsItIntoForce() {
        filedAtOnce();
        passes(Office.CITY_UNION, false);
        assertThat(open()).containsExactly("UserTask_AcceptFiling");
        accepted(1);
        passes(Office.LABOR_BUREAU, true);
        verify(papers).reviewOpinion(number);
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void theBureauFinishesFirstAndTheUnionBringsItIntoForce() {
        filedAtOnce();
        accepted(1);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_ReviewByUnion", "UserTask_ReviewByBureau");
        passes(Office.LABOR_BUREAU, false);
        assertThat(open()).containsExactly("UserTask_ReviewByUnion");
        verify(papers, never()).reviewOpinion(any());
        assertThat(stage()).isEqualTo(Stage.REVIEWING);
        passes(Office.CITY_UNION, true);
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void anObjectionOfOneWaitsForTheOtherAndBothSidesAreToldAtOnceWithoutLeavingTheReview() {
        filedAtOnce();
        objects(Office.CITY_UNION, Office.LABOR_BUREAU);
        told("notice.negotiation.objectedBeside.CITY_UNION", 2);
        told("notice.negotiation.objectedByOther.CITY_UNION", 1);
        assertThat(stage()).isEqualTo(Stage.REVIEWING);
        assertThat(open()).containsExactly("UserTask_AcceptFiling");
        verify(papers, never()).reviewOpinion(any());
        accepted(1);
        revisionIsOpen();
        says(Office.LABOR_BUREAU, Verdict.NO_OBJECTION);
        act(CHAIR, () -> {
            events.publishEvent(new ReviewPassed(number, Office.LABOR_BUREAU, "胡某", today()));
            events.publishEvent(new ObjectionsGathered(number, "第八条", today(), false));
            return true;
        });
        jobs();
        verify(papers).reviewOpinion(number);
        assertThat(open()).containsExactly("UserTask_ReviseClauses");
    }

    @Test
    void theReturnOfOneEndsTheWorkOfTheOther() {
        filedAtOnce();
        fact(CHAIR, new FilingReturned(number, Office.CITY_UNION, 1, "会议记录", today().plusDays(7)));
        jobs();
        assertThat(open()).containsExactly("UserTask_SupplyMaterials");
        atOnce(2);
        fact(CHAIR, new FilingReturned(number, Office.LABOR_BUREAU, 2, "决议", today().plusDays(7)));
        jobs();
        assertThat(open()).containsExactly("UserTask_SupplyMaterials");
        assertThat(timers("Event_ReviewTermOver")).isZero();
    }

    @Test
    void silenceOfBothBringsItIntoForceAndEndsTheWorkOfBoth() {
        filedAtOnce();
        accepted(1);
        LocalDate effective = duty("UserTask_ReviewByUnion").due().plusDays(1);
        willAnswer(call -> {
                    events.publishEvent(new AgreementInForce(number, effective, true));
                    return null;
                })
                .given(filings)
                .tacitlyInForce(number, effective);
        given(filings.filing(number)).willReturn(Optional.of(filing(effective, AT_ONCE)));
        time.at(effective.atTime(0, 0, 1));
        jobs();
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_PublishAgreement", "UserTask_FileWithUpperUnion");
    }

    @Test
    void anObjectionOfOneAndSilenceOfTheOtherIsNoSilence() {
        filedAtOnce();
        LocalDate over = duty("UserTask_ReviewByUnion").due().plusDays(1);
        objects(Office.CITY_UNION, Office.LABOR_BUREAU);
        LocalDate objected = today();
        willAnswer(call -> {
                    events.publishEvent(new ObjectionsGathered(number, "第八条", objected, true));
                    return true;
                })
                .given(filings)
                .objectionStands(number);
        revisionIsOpen();
        time.at(over.atTime(0, 0, 1));
        jobs();
        verify(filings, never()).tacitlyInForce(any(), any());
        verify(papers).reviewOpinion(number);
        assertThat(open()).containsExactly("UserTask_ReviseClauses");
    }

    /** Its process knows one office at work at a time, whatever the rule pack says by now. */
    @Test
    void aCaseBegunByAnEarlierModelIsReviewedInSequence() throws IOException {
        toFiling();
        assertThat(atOnce.isPossible(number)).isTrue();
        RepositoryService repository = engine.getRepositoryService();
        String earlier = repository
                .createDeployment()
                .addString("filing-and-review.bpmn", Files.readString(Path.of("processes", "filing-and-review.bpmn")))
                .addString(
                        "review.bpmn",
                        Files.readString(Path.of("processes", "review.bpmn"))
                                .replace("Gateway_BothEnd", "Gateway_Elsewhere"))
                .deploy()
                .getId();
        try {
            CaseNumber old = new CaseNumber("永", 2020, 1);
            String model = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(earlier)
                    .processDefinitionKey("filing-and-review")
                    .singleResult()
                    .getId();
            runtime.startProcessInstanceById(model, old.toString());
            assertThat(atOnce.isPossible(old)).isFalse();
        } finally {
            repository.deleteDeployment(earlier, true);
        }
    }

    private void filedAtOnce() {
        toFiling();
        atOnce(1);
    }

    private void atOnce(int submission) {
        given(filings.filing(number)).willReturn(Optional.of(filing(null, AT_ONCE)));
        fact(MANAGER, new PackageFiled(number, submission, today(), "p"));
        jobs();
        assertThat(stage()).isEqualTo(Stage.REVIEWING);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_ReviewByUnion", "UserTask_AcceptFiling");
    }

    private void accepted(int submission) {
        fact(CHAIR, new FilingAccepted(number, submission, "胡某"));
        jobs();
        verify(papers).acceptanceSlip(number);
    }

    private void passes(Office office, boolean last) {
        says(office, Verdict.NO_OBJECTION);
        if (last) {
            given(filings.filing(number)).willReturn(Optional.of(filing(today(), AT_ONCE, words())));
        }
        act(CHAIR, () -> {
            events.publishEvent(new ReviewPassed(number, office, "某", today()));
            if (last) {
                events.publishEvent(new AgreementInForce(number, today(), false));
            }
            return true;
        });
        jobs();
    }

    private void objects(Office office, Office awaited) {
        says(office, Verdict.OBJECTION);
        fact(CHAIR, new OfficeObjected(number, office, "某", "第八条", awaited));
        jobs();
    }

    private void says(Office office, Verdict verdict) {
        ReviewDecision decision = new ReviewDecision(verdict, List.of(), List.of(), List.of(), "意见");
        said.add(new FilingRecord.Decided(1, office, decision, "某", clock.instant()));
        given(filings.filing(number)).willReturn(Optional.of(filing(null, AT_ONCE, words())));
    }

    private FilingRecord.Decided[] words() {
        return said.toArray(FilingRecord.Decided[]::new);
    }

    private void told(String code, int times) {
        verify(notifications, times(times)).tell(any(), eq(number), any(), eq(code), any(), any(Object[].class));
    }

    private void revisionIsOpen() {
        given(revisions.newest(number))
                .willReturn(Optional.of(
                        new Revision(UUID.randomUUID(), number, 1, List.of(), Example.agreed(), "e", List.of(), null)));
    }
}
