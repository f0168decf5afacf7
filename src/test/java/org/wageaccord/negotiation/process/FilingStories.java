package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.FilingWithdrawn;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.BallotClosed;

/** Filing, review and effect, up to the publication. */
abstract class FilingStories extends AgreedStory {

    @Test
    void fromTheOfferToThePublishedAgreement() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        meeting(2, true);
        voted(BallotClosed.Result.PASSED);
        signed();
        filed(1);
        reviewed();
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
        published();
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
        verify(contracts).inForce(number, today());
        endedAt("Event_Published");
    }

    @Test
    void anIncompleteFilingComesBackAndIsSuppliedInTime() {
        toFiling();
        time.on(duty("UserTask_FilePackage").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.filing"), any(), any(Object[].class));
        filed(1);
        returned(Office.CITY_UNION, 1, "会议记录");
        verify(papers).supplyNotice(number);
        assertThat(open()).containsExactly("UserTask_SupplyMaterials");
        assertThat(timers("Event_ReviewTermOver")).isZero();
        assertThat(duty("UserTask_SupplyMaterials").deadline().rule()).isEqualTo("SUPPLY");
        time.on(duty("UserTask_SupplyMaterials").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.supply"), any(), any(Object[].class));
        filed(2);
        verify(filings).prepare(any());
        assertThat(timers("Event_SupplyTermOver")).isZero();
    }

    @Test
    void whatIsNotSuppliedInTimeCountsAsWithdrawnAndIsFiledAnew() {
        toFiling();
        filed(1);
        fact(CHAIR, new ReviewPassed(number, Office.CITY_UNION, "程某", today()));
        returned(Office.LABOR_BUREAU, 1, "决议");
        LocalDate due = duty("UserTask_SupplyMaterials").due();
        willAnswer(call -> {
                    events.publishEvent(new FilingWithdrawn(number, 1, due));
                    return null;
                })
                .given(filings)
                .supplyTermOver(number);
        time.at(due.atTime(23, 59));
        jobs();
        verify(filings, never()).supplyTermOver(any());
        time.at(due.plusDays(1).atStartOfDay().plusSeconds(1));
        jobs();
        verify(filings).supplyTermOver(number);
        verify(filings, times(2)).prepare(any());
        assertThat(open()).containsExactly("UserTask_FilePackage");
        assertThat(duty("UserTask_FilePackage").deadline().rule()).isEqualTo("T10");
        assertThat(stage()).isEqualTo(Stage.FILING);
    }

    private void returned(Office office, int submission, String missing) {
        fact(CHAIR, new FilingReturned(number, office, submission, missing, today().plusDays(7)));
        jobs();
    }

    @Test
    void silenceOfTheBureauBringsTheAgreementIntoForceOnTheDayAfterTheTerm() {
        toFiling();
        filed(1);
        LocalDate due = duty("UserTask_ReviewByUnion").due();
        LocalDate effective = due.plusDays(1);
        willAnswer(call -> {
                    events.publishEvent(new AgreementInForce(number, effective, true));
                    return null;
                })
                .given(filings)
                .tacitlyInForce(number, effective);
        given(filings.filing(number)).willReturn(Optional.of(filing(effective)));
        time.at(due.atTime(23, 59));
        jobs();
        verify(filings, never()).tacitlyInForce(any(), any());
        time.at(effective.atTime(0, 0, 1));
        jobs();
        verify(filings).tacitlyInForce(number, effective);
        verify(contracts).inForce(number, effective);
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_PublishAgreement", "UserTask_FileWithUpperUnion");
        time.on(duty("UserTask_PublishAgreement").due());
        jobs();
        verify(notifications)
                .tell(
                        any(),
                        eq(number),
                        any(),
                        eq("notice.negotiation.remind.publication"),
                        any(),
                        any(Object[].class));
        published();
        endedAt("Event_Published");
    }
}
