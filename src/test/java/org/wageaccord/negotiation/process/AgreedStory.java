package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FiledWithUpperUnion;
import org.wageaccord.filing.FilingAccepted;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.CongressCalled;
import org.wageaccord.ratification.CongressRecord;

/** The parts of a story from the congress to the publication. */
abstract class AgreedStory extends TalksStory {

    void toCongress() {
        offered();
        accepted();
        prepared();
        meeting(1, true);
    }

    void called() {
        CongressCall call =
                new CongressCall("第四届职工代表大会第三次会议", closing().minusHours(3), closing(), "职工之家", "陈某", "周一", "沈二");
        given(ratification.congress(number))
                .willReturn(
                        Optional.of(new CongressRecord(call, 5, "e", 47, 43, List.of(), null, clock.instant(), null)));
        fact(CHAIR, new CongressCalled(number, call.name(), "2026-04-15 14:00", 47));
        assertThat(open()).containsExactly("UserTask_OpenBallot");
    }

    LocalDateTime closing() {
        return today().atTime(17, 0).plusDays(2);
    }

    void voted(BallotClosed.Result result) {
        called();
        fact(CHAIR, new BallotOpened(number, 47, 43, 32));
        assertThat(open()).containsExactly("UserTask_CloseBallot");
        fact(CHAIR, ballot(result));
        jobs();
        verify(papers).resolution(number);
    }

    BallotClosed ballot(BallotClosed.Result result) {
        return new BallotClosed(number, result, 47, 43, 38, 4, 1, "e");
    }

    static BallotOutcome.Tally tally() {
        return new BallotOutcome.Tally(47, 43, 32, 24, 43, 38, 4, 1);
    }

    void signed() {
        verify(contracts).passedByCongress(eq(number), eq("e"), any());
        fact(CHAIR, new AgreementSigned(number, Side.WORKERS, "陈某", "e"));
        act(MANAGER, () -> {
            events.publishEvent(new AgreementSigned(number, Side.ENTERPRISE, "应某", "e"));
            events.publishEvent(new SigningCompleted(number, today(), "e"));
            return true;
        });
        jobs();
        verify(papers).agreement(number);
        verify(filings).prepare(any());
        assertThat(open()).containsExactly("UserTask_FilePackage");
    }

    void toFiling() {
        toCongress();
        voted(BallotClosed.Result.PASSED);
        signed();
    }

    void filed(int submission) {
        given(filings.filing(number)).willReturn(Optional.of(filing(null)));
        fact(MANAGER, new PackageFiled(number, submission, today(), "p"));
        jobs();
        assertThat(stage()).isEqualTo(Stage.REVIEWING);
        assertThat(open()).containsExactly("UserTask_ReviewByUnion");
    }

    void reviewed() {
        fact(CHAIR, new ReviewPassed(number, Office.CITY_UNION, "程某", today()));
        fact(CHAIR, new FilingAccepted(number, 1, "胡某"));
        jobs();
        verify(papers).acceptanceSlip(number);
        given(filings.filing(number)).willReturn(Optional.of(filing(today())));
        act(CHAIR, () -> {
            events.publishEvent(new ReviewPassed(number, Office.LABOR_BUREAU, "胡某", today()));
            events.publishEvent(new AgreementInForce(number, today(), false));
            return true;
        });
        jobs();
        assertThat(open()).containsExactlyInAnyOrder("UserTask_PublishAgreement", "UserTask_FileWithUpperUnion");
    }

    static FilingRecord filing(LocalDate effective) {
        return filing(effective, FilingRecord.Order.sequence());
    }

    static FilingRecord filing(LocalDate effective, FilingRecord.Order order, FilingRecord.Decided... decisions) {
        return new FilingRecord(
                null,
                1,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(decisions),
                effective,
                false,
                null,
                null,
                null,
                FilingRecord.Application.first(),
                List.of(),
                order);
    }

    void published() {
        fact(MANAGER, new AgreementPublished(number, today(), "平台公布"));
        fact(CHAIR, new FiledWithUpperUnion(number, today()));
        jobs();
        verify(sidePapers, atLeastOnce()).printOutstanding(number);
    }
}
