package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.BallotOutcome.Tally;
import org.wageaccord.ratification.CongressView.Stage;

/** Call, roll, attendance, ballot and result, as 浙江省集体合同条例 第二十四条 has them. */
class CongressTests extends Congressional {

    @Autowired
    ApplicationEvents events;

    @Test
    void theWorkedExamplePassesWithThirtyEightOfFortySeven() {
        List<Actor> delegates = opened(47, 43);
        castAll(delegates.subList(0, 38), Choice.YES);
        castAll(delegates.subList(38, 42), Choice.NO);
        castAll(delegates.subList(42, 43), Choice.ABSTAIN);

        BallotOutcome outcome = close().orElseThrow();

        assertThat(outcome).isEqualTo(new BallotOutcome.Passed(new Tally(47, 43, 32, 24, 43, 38, 4, 1)));
        CongressRecord record = ratification.congress(caseNumber).orElseThrow();
        assertThat(record.outcome()).isEqualTo(outcome);
        assertThat(record.call()).isEqualTo(call("2026-04-15"));
        assertThat(record.absent())
                .containsExactlyInAnyOrderElementsOf(
                        delegates.subList(43, 47).stream().map(Actor::name).toList());
        assertThat(record.version()).isEqualTo(5);
        assertThat(events.stream(Recorded.class).filter(e -> caseNumber.equals(e.caseNumber())))
                .as("the ledger hears of call, opening and close, never of a cast")
                .containsExactly(
                        new CongressCalled(caseNumber, "第四届职工代表大会第三次会议", "2026-04-15 14:00", 47),
                        new BallotOpened(caseNumber, 47, 43, 32),
                        new BallotClosed(caseNumber, BallotClosed.Result.PASSED, 47, 43, 38, 4, 1, DIGEST));
    }

    @Test
    void twentyTwoOfFortySevenDoNotPassAndTheSecondVoteHasFiveWorkingDays() {
        List<Actor> delegates = opened(47, 43);
        castAll(delegates.subList(0, 22), Choice.YES);
        castAll(delegates.subList(22, 37), Choice.NO);
        castAll(delegates.subList(37, 43), Choice.ABSTAIN);

        assertThat(close().orElseThrow())
                .isInstanceOfSatisfying(
                        BallotOutcome.NotPassed.class,
                        failed -> assertThat(failed.citation()).hasToString("《浙江省集体合同条例》第二十四条第二款"));
        assertThat(codes(callAsChair("2026-04-16"))).containsExactly("alreadyVotedOn");

        at("2026-04-20T10:00");
        ratification.submit(draft(6, "2026-04-20"));
        CongressView view = ratification.view(caseNumber).orElseThrow();
        assertThat(view.deadline().due()).isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(view.earlier()).hasSize(1);
        assertThat(callAsChair("2026-04-27").isDone()).isTrue();
    }

    @Test
    void belowTwoThirdsTheBallotDoesNotOpen() {
        List<Actor> delegates = called(47);
        delegates.subList(0, 31).forEach(this::checkIn);
        Outcome<Void> refused = as(CHAIR, () -> ratification.openBallot(caseNumber));
        assertThat(codes(refused)).containsExactly("noQuorum");
        assertThat(refused.refusals().get(0).args()).containsExactly(31, 47, 32);
        assertThat(refused.refusals().get(0).citation()).isNotNull();
        checkIn(delegates.get(31));
        assertThat(as(CHAIR, () -> ratification.openBallot(caseNumber)).isDone())
                .isTrue();
        assertThat(codes(as(CHAIR, () -> ratification.openBallot(caseNumber)))).containsExactly("alreadyOpen");
    }

    @Test
    void withoutQuorumTheCongressEndsAndIsCalledAgain() {
        List<Actor> delegates = called(47);
        delegates.subList(0, 31).forEach(this::checkIn);
        BallotOutcome ended =
                as(CHAIR, () -> ratification.closeWithoutQuorum(caseNumber)).orElseThrow();
        assertThat(ended).isInstanceOf(BallotOutcome.NoQuorum.class);
        assertThat(ended.issued())
                .as("nothing was voted, so no ballot was issued")
                .isZero();
        assertThat(events.stream(BallotClosed.class).map(BallotClosed::result))
                .containsExactly(BallotClosed.Result.NO_QUORUM);
        assertThat(callAsChair("2026-04-22").isDone()).isTrue();
        CongressView view = as(CHAIR, () -> ratification.view(caseNumber)).orElseThrow();
        assertThat(view.sitting().callNumber()).isEqualTo(2);
        assertThat(view.sitting().congress().present()).isZero();
    }

    @Test
    void aCongressWithQuorumIsNotEndedAndOneBeforeItsHourNeither() {
        List<Actor> delegates = called(47);
        delegates.subList(0, 32).forEach(this::checkIn);
        assertThat(codes(as(CHAIR, () -> ratification.closeWithoutQuorum(caseNumber))))
                .containsExactly("quorumIsThere");
        at("2026-04-15T13:59");
        assertThat(codes(as(CHAIR, () -> ratification.closeWithoutQuorum(caseNumber))))
                .containsExactly("notYetBegun");
        at("2026-04-15T17:00");
        assertThat(codes(as(CHAIR, () -> ratification.openBallot(caseNumber)))).containsExactly("closingTimePassed");
        assertThat(as(CHAIR, () -> ratification.closeWithoutQuorum(caseNumber)).isDone())
                .isTrue();
    }

    @Test
    void everyFaultOfACallIsToldBesideItsField() {
        delegates(0);
        ratification.submit(draft(5, "2026-04-02"));
        CongressCall empty = new CongressCall(" ", null, null, "", "", "", "");
        Outcome<Void> refused = as(CHAIR, () -> ratification.call(caseNumber, empty));
        assertThat(refused.refusals())
                .extracting(Refusal::field)
                .containsExactly("name", "meetsAt", "closesAt", "place", "chair", "scrutineers", "tellers", null);
        assertThat(codes(refused)).endsWith("noDelegates");
        assertThat(ratification.congress(caseNumber)).isEmpty();
    }

    @Test
    void aCongressMeetsAfterTheAgreementAndClosesAfterItMeets() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        CongressCall backwards = new CongressCall(
                "会议",
                LocalDateTime.parse("2026-04-01T14:00"),
                LocalDateTime.parse("2026-04-01T13:00"),
                "厂",
                "陈",
                "李",
                "赵");
        assertThat(codes(as(CHAIR, () -> ratification.call(caseNumber, backwards))))
                .containsExactly("meetsBeforeAgreed", "closesBeforeMeeting");
        at("2026-04-09T09:00");
        assertThat(codes(callAsChair("2026-04-08"))).containsExactly("meetsInThePast", "closesInThePast");
    }

    @Test
    void onlyTheUnionChairCallsOpensAndCloses() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        assertThat(codes(as(MANAGER, () -> ratification.call(caseNumber, call("2026-04-15")))))
                .containsExactly("notYours");
        assertThat(codes(as(MANAGER, () -> ratification.closeBallot(caseNumber))))
                .containsExactly("noCongress");
        List<Actor> delegates = opened(47, 40);
        assertThat(codes(as(MANAGER, () -> ratification.closeBallot(caseNumber))))
                .contains("notYours");
        assertThat(codes(as(delegates.get(0), () -> ratification.closeBallot(caseNumber))))
                .contains("notYours");
        assertThat(codes(callAsChair("2026-04-16"))).containsExactly("alreadyCalled");
    }

    @Test
    void aLateCallIsAcceptedAndMarked() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        assertThat(callAsChair("2026-04-27").isDone()).isTrue();
        assertThat(ratification.view(caseNumber).orElseThrow().sitting().late()).isTrue();
        assertThat(events.stream(CongressCalledLate.class))
                .containsExactly(
                        new CongressCalledLate(caseNumber, LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 24)));
    }

    @Test
    void aCallOnTheLastDayIsInTime() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        assertThat(callAsChair("2026-04-24").isDone()).isTrue();
        assertThat(ratification.view(caseNumber).orElseThrow().sitting().late()).isFalse();
    }

    @Test
    void theRollIsFrozenAtTheCall() {
        List<Actor> delegates = called(47);
        List<Actor> newcomers = delegates(50);
        assertThat(codes(as(newcomers.get(0), () -> ratification.checkIn(caseNumber))))
                .containsExactly("notOnRoll");
        checkIn(delegates.get(0));
        assertThat(ratification.congress(caseNumber).orElseThrow().roll()).isEqualTo(47);
    }

    @Test
    void submittingTheSameDraftTwiceDoesNothing() {
        called(47);
        ratification.submit(draft(5, "2026-04-02"));
        assertThat(ratification.view(caseNumber).orElseThrow().sitting().stage())
                .isEqualTo(Stage.CALLED);
        assertThat(count("select count(*) from ratification.submission where case_number = ?"))
                .isEqualTo(1);
    }

    @Test
    void delegatesCheckInFromTheDayOfTheMeetingUntilTheClosingHour() {
        List<Actor> delegates = called(47);
        at("2026-04-14T23:59");
        assertThat(codes(as(delegates.get(0), () -> ratification.checkIn(caseNumber))))
                .containsExactly("notYetTheDay");
        assertThat(ratification.awaiting(delegates.get(0).id())).isEmpty();
        at("2026-04-15T00:00");
        assertThat(ratification.awaiting(delegates.get(0).id())).containsExactly(caseNumber);
        checkIn(delegates.get(0));
        checkIn(delegates.get(0));
        assertThat(ratification.awaiting(delegates.get(0).id())).isEmpty();
        at("2026-04-15T17:00");
        assertThat(codes(as(delegates.get(1), () -> ratification.checkIn(caseNumber))))
                .containsExactly("closingTimePassed");
    }

    @Test
    void beforeTheClosingHourABallotClosesOnlyWhenAllPresentHaveVoted() {
        List<Actor> delegates = opened(47, 32);
        castAll(delegates.subList(0, 31), Choice.YES);
        Outcome<BallotOutcome> early = close();
        assertThat(codes(early)).containsExactly("stillVoting");
        assertThat(early.refusals().get(0).args()).containsExactly(1);
        assertThat(codes(as(Actor.PLATFORM, () -> ratification.closeBallot(caseNumber))))
                .containsExactly("stillVoting");
        at("2026-04-15T17:00");
        BallotOutcome closed =
                as(Actor.PLATFORM, () -> ratification.closeBallot(caseNumber)).orElseThrow();
        assertThat(closed).isEqualTo(new BallotOutcome.Passed(new Tally(47, 32, 32, 24, 31, 31, 0, 0)));
        assertThat(closed.issued()).as("one present did not vote").isEqualTo(32);
        assertThat(closed.tally().valid()).isEqualTo(31);
        assertThat(closed.tally().invalid()).isZero();
        assertThat(codes(close())).containsExactly("alreadyClosed");
    }
}
