package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.laws;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.terms.TermsBook;

/** The door over a real database: the talks of the example, their rounds and minutes, and what is refused there. */
@BargainingRoom
class BargainingTests extends AtTheTable {

    @Test
    void theTalksOfTheExampleEndInADraftOfVersionFive() {
        CaseNumber c = table.inRound3();
        assertThat(table.submit(c, Side.ENTERPRISE, Example.agreed())).isEqualTo(5);
        assertThat(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 5))
                        .orElseThrow())
                .isEqualTo(5);
        String digest = TermsBook.digest(Example.agreed());
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, digest)));
        assertThat(bargaining.agreedDraft(c)).isEmpty();
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));

        Draft draft = bargaining.agreedDraft(c).orElseThrow();
        assertThat(draft.version()).isEqualTo(5);
        assertThat(draft.round()).isEqualTo(3);
        assertThat(draft.agreedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(draft.digest()).isEqualTo(digest);
        assertThat(draft.terms()).usingRecursiveComparison().isEqualTo(Example.agreed());
        assertThat(draft.terms().costOfYear()).isEqualByComparingTo("1180128");

        table.close(c, 3, Table.minutes(null));
        List<RoundRecord> rounds = bargaining.rounds(c);
        assertThat(rounds).extracting(RoundRecord::chair).containsExactly(Side.WORKERS, Side.ENTERPRISE, Side.WORKERS);
        assertThat(rounds).extracting(RoundRecord::chairName).containsExactly("陈某", "应某", "陈某");
        assertThat(rounds).extracting(RoundRecord::suspendedDays).containsExactly(0, 14, 0);
        assertThat(rounds).extracting(RoundRecord::draftAgreed).containsExactly(false, false, true);
        assertThat(rounds.stream().flatMap(r -> r.positions().stream()).map(RoundRecord.Position::version))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(bargaining.table(c).orElseThrow().suspendedDays()).isEqualTo(14);
    }

    @Test
    void everyActIsInTheLedgerWithItsDigest() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(jdbc.sql(
                                "select act || coalesce(' ' || side, '') || coalesce(' ' || digest, '') from audit.ledger_entry "
                                        + "where case_number = ? order by at, entry_id")
                        .param(c.toString())
                        .query(String.class)
                        .list())
                .contains(
                        "teams.teamNamed WORKERS",
                        "teams.teamNamed ENTERPRISE",
                        "dataroom.dataHandedOver",
                        "bargaining.positionSubmitted WORKERS " + TermsBook.digest(Example.workersInRound1()));
    }

    @Test
    void openingATableTwiceDoesNothing() {
        CaseNumber c = table.set();
        bargaining.open(Example.opening(c));
        assertThat(dataRoom.items(c)).hasSize(3);
    }

    @Test
    void aRoundNeedsTeamsDataAndTheRightChair() {
        CaseNumber c = table.set();
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 4)))))
                .startsWith("notInTheChair.WORKERS", "teamsNotNamed", "dataNotHandedOver");
        CaseNumber named = table.withTeams();
        assertThat(laws(as(CHEN, () -> bargaining.openRound(named, Table.meeting(3, 4)))))
                .containsExactly("null dataNotHandedOver 《浙江省集体合同条例》第十六条");
        CaseNumber ready = table.ready();
        table.day(3, 12);
        assertThat(laws(as(YING, () -> bargaining.openRound(ready, Table.meeting(3, 12)))))
                .containsExactly("null notInTheChair.WORKERS 《浙江省集体合同条例》第十六条");
    }

    @Test
    void theRecorderSitsOnNeitherTeam() {
        CaseNumber c = table.ready();
        table.day(3, 12);
        RoundOpening m = Table.meeting(3, 12);
        assertThat(laws(as(CHEN, () -> bargaining.openRound(c, with(m, "李某", m.attendance())))))
                .containsExactly("recorder recorderOnTeam 《集体合同规定》第三十三条第（五）项");
    }

    @Test
    void bothChiefsAndMoreThanHalfOfEachTeamArePresent() {
        CaseNumber c = table.ready();
        table.day(3, 12);
        RoundOpening m = Table.meeting(3, 12);
        assertThat(codes(as(
                        CHEN,
                        () -> bargaining.openRound(c, with(m, "钱某", List.of("陈某", "李某", "周某", "吴某", "郑某", "旁人"))))))
                .containsExactly("strangerPresent", "chiefAbsent.ENTERPRISE", "tooFewPresent.WORKERS");
        assertThat(as(CHEN, () -> bargaining.openRound(c, with(m, "钱某", List.of("陈某", "李某", "指导员", "应某", "吴某", "郑某"))))
                        .isDone())
                .isTrue();
        RoundRecord round = bargaining.rounds(c).get(0);
        assertThat(round.workersPresent()).containsExactly("陈某", "李某", "指导员");
        assertThat(round.workersTeam()).isEqualTo(5);
    }

    private static RoundOpening with(RoundOpening m, String recorder, List<String> attendance) {
        return new RoundOpening(m.date(), m.place(), recorder, attendance, m.agenda(), m.guests());
    }

    @Test
    void aRoundIsNotBeforeItsPredecessorNorInTheFuture() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 12)))))
                .containsExactly("roundStillOpen");
        table.close(c, 1, Table.minutes(LocalDate.of(2026, 3, 19)));
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 11)))))
                .containsExactly("roundBeforePredecessor");
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 13)))))
                .containsExactly("roundInFuture");
    }

    @Test
    void minutesFollowThePositionsAndNameTheNextMeeting() {
        CaseNumber c = table.inRound1();
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 19))))))
                .containsExactly("positionsOpen");
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(null)))))
                .containsExactly("nextMeeting nextMeetingMissing 《浙江省集体合同条例》第十七条");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 11))))))
                .containsExactly("nextMeetingBeforeRound");
        assertThat(codes(as(YING, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 19))))))
                .containsExactly("notYours");
        assertThat(codes(as(CHEN, () -> bargaining.confirmMinutes(c, 1, Side.WORKERS))))
                .containsExactly("noMinutesToConfirm");
    }

    @Test
    void minutesCanBeCorrectedUntilOneSideConfirmedAndAreThenLocked() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        MinutesEntry first = Table.minutes(LocalDate.of(2026, 3, 19));
        MinutesEntry second = Table.minutes(LocalDate.of(2026, 3, 20));
        as(CHEN, () -> Table.done(bargaining.writeMinutes(c, first)));
        as(CHEN, () -> Table.done(bargaining.writeMinutes(c, second)));
        as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        assertThat(codes(as(YING, () -> bargaining.confirmMinutes(c, 1, Side.ENTERPRISE))))
                .containsExactly("confirmedBefore");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, first)))).containsExactly("minutesConfirmed");
        as(CHEN, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.WORKERS)));
        assertThat(codes(as(CHEN, () -> bargaining.confirmMinutes(c, 1, Side.WORKERS))))
                .containsExactly("noMinutesToConfirm");
        assertThat(bargaining.rounds(c).get(0).minutes()).isEqualTo(second);
    }

    /** 浙江省集体合同条例 第十六条: the recorder keeps the minutes; who wrote in the recorder's place is told apart. */
    @Test
    void minutesSayWhenTheMeetingWasAndWhoWroteThem() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(bargaining.writer(c, 1)).isEmpty();
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, held(LocalTime.of(17, 0), LocalTime.of(9, 0))))))
                .containsExactly("endedAt endsBeforeItStarts 《浙江省集体合同条例》第十六条");
        MinutesEntry right = held(LocalTime.of(9, 0), LocalTime.of(17, 0));
        as(CHEN, () -> Table.done(bargaining.writeMinutes(c, right)));
        assertThat(bargaining.rounds(c).get(0).minutes()).isEqualTo(right);
        assertThat(bargaining.writer(c, 1))
                .as("written for a recorder without an account")
                .hasValueSatisfying(hand -> assertThat(hand.recorder()).isFalse());
    }

    private static MinutesEntry held(LocalTime from, LocalTime to) {
        LocalDate next = LocalDate.of(2026, 3, 19);
        return new MinutesEntry("甲", "乙", "丙", false, false, false, null, next, "会议室", from, to);
    }

    @Test
    void aSuspensionNeedsTheConsentOfBothAndLastsSixtyDaysInAll() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        MinutesEntry alone = new MinutesEntry("甲", "乙", "丙", true, false, false, "原因", LocalDate.of(2026, 4, 9), "会议室");
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, alone))))
                .containsExactly(
                        "workersConsent workersConsentMissing 《浙江省集体合同条例》第十七条",
                        "enterpriseConsent enterpriseConsentMissing 《浙江省企业民主管理条例》第二十九条");
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, Table.suspended(LocalDate.of(2026, 5, 19))))))
                .containsExactly("nextMeeting tooLong 《浙江省企业民主管理条例》第二十九条");
        assertThat(as(CHEN, () -> bargaining.writeMinutes(c, Table.suspended(LocalDate.of(2026, 5, 18))))
                        .isDone())
                .isTrue();
        assertThat(bargaining.table(c).orElseThrow().suspendedDays()).isEqualTo(60);
    }

    @Test
    void afterAFailedVoteAnotherRoundIsHeldAndTheOldDraftIsGone() {
        CaseNumber c = table.inRound3();
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 3)));
        String digest = TermsBook.digest(Example.enterpriseInRound2());
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, digest)));
        table.close(c, 3, Table.minutes(null));
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(4, 2)))))
                .containsExactly("draftAlreadyAgreed");
        bargaining.reopen(c, "职代会未通过");
        bargaining.reopen(c, "职代会未通过");
        assertThat(bargaining.agreedDraft(c)).isEmpty();
        assertThat(as(YING, () -> bargaining.openRound(c, Table.meeting(4, 2))).orElseThrow())
                .isEqualTo(4);
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 5)));
        String newDigest = TermsBook.digest(Example.agreed());
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, newDigest)));
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, newDigest)));
        assertThat(bargaining.agreedDraft(c).orElseThrow().version()).isEqualTo(5);
        assertThat(bargaining.rounds(c)).extracting(RoundRecord::draftAgreed).containsExactly(false, false, true, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bargaining.negotiation_table",
                "teams.bench",
                "teams.team",
                "teams.fixing",
                "dataroom.room",
                "dataroom.meeting_held",
                "dataroom.item",
                "dataroom.answer",
                "dataroom.handover",
                "bargaining.round",
                "bargaining.position",
                "bargaining.acceptance",
                "bargaining.clause_act",
                "bargaining.draft_confirmation",
                "bargaining.minutes",
                "bargaining.minutes_confirmation",
                "bargaining.reopening"
            })
    void whatWasPutOnTheTableCannotBeChangedOrTakenAway(String name) {
        CaseNumber c = table.inRound3();
        ClauseEntry question = new ClauseEntry("grades", ClauseAct.Kind.ASK, null, null, "为什么？");
        as(CHEN, () -> Table.done(bargaining.onClause(c, Side.WORKERS, question)));
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 3)));
        as(
                CHEN,
                () -> Table.done(
                        bargaining.agreeDraft(c, Side.WORKERS, TermsBook.digest(Example.enterpriseInRound2()))));
        bargaining.reopen(c, "异议");
        AppendOnly.assertKept(jdbc, name);
    }
}
