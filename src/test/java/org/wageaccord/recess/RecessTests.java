package org.wageaccord.recess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.done;
import static org.wageaccord.bargaining.Table.laws;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;

/** Suspending the talks by consent of both chiefs, sixty days in all, through the door over a real database. */
@BargainingRoom
class RecessTests {

    @Autowired
    Table table;

    @Autowired
    Recess recess;

    @Autowired
    Bargaining bargaining;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    @Test
    void oneChiefProposesAndTheOtherConsents() {
        CaseNumber c = betweenRounds();
        Proposal proposal =
                Acting.as(CHEN, () -> propose(c, LocalDate.of(2026, 4, 1))).orElseThrow();
        assertThat(recess.state(c).orElseThrow().current()).isEmpty();
        assertThat(codes(Acting.as(CHEN, () -> recess.answer(c, Side.WORKERS, proposal.id(), true, ""))))
                .containsExactly("ownProposal");
        assertThat(codes(Acting.as(NEGOTIATOR, () -> recess.answer(c, Side.ENTERPRISE, proposal.id(), true, ""))))
                .containsExactly("chiefsOnly");
        assertThat(codes(Acting.as(YING, () -> propose(c, Side.ENTERPRISE, LocalDate.of(2026, 4, 1)))))
                .containsExactly("proposedAlready");
        Acting.as(YING, () -> done(recess.answer(c, Side.ENTERPRISE, proposal.id(), true, "")));
        Suspension now = recess.state(c).orElseThrow().current().orElseThrow();
        assertThat(now.begunOn()).isEqualTo("2026-03-12");
        assertThat(now.entry().until()).isEqualTo("2026-04-01");
        assertThat(now.days()).isEqualTo(20);
        assertThat(now.capOn()).isEqualTo("2026-05-11");
        assertThat(recess.deadline(c).map(Deadline::due)).contains(LocalDate.of(2026, 5, 11));
    }

    @Test
    void theOtherChiefMayDeclineSayingWhy() {
        CaseNumber c = betweenRounds();
        Proposal proposal =
                Acting.as(CHEN, () -> propose(c, LocalDate.of(2026, 4, 1))).orElseThrow();
        assertThat(codes(Acting.as(YING, () -> recess.answer(c, Side.ENTERPRISE, proposal.id(), false, " "))))
                .containsExactly("missing.words");
        Acting.as(YING, () -> done(recess.answer(c, Side.ENTERPRISE, proposal.id(), false, "下周就可以谈")));
        assertThat(recess.state(c).orElseThrow().current()).isEmpty();
        assertThat(recess.state(c).orElseThrow().proposal()).isNull();
    }

    @Test
    void theNextDayPlaceAndTopicsAreAgreed() {
        CaseNumber c = betweenRounds();
        assertThat(laws(Acting.as(
                        CHEN,
                        () -> recess.propose(
                                c, Side.WORKERS, new Suspension.Entry(LocalDate.of(2026, 3, 12), "", " ", "")))))
                .containsExactly(
                        "until untilNotAhead 《浙江省集体合同条例》第十七条",
                        "place missing.place 《浙江省集体合同条例》第十七条",
                        "topics missing.topics 《浙江省集体合同条例》第十七条",
                        "reason missing.reason 《浙江省集体合同条例》第十七条");
    }

    @Test
    void allSuspensionsOfACaseTogetherLastSixtyDaysAtMost() {
        CaseNumber c = betweenRounds();
        assertThat(laws(Acting.as(CHEN, () -> propose(c, LocalDate.of(2026, 5, 12)))))
                .containsExactly("until tooLong 《浙江省企业民主管理条例》第二十九条");
        suspend(c, LocalDate.of(2026, 4, 21));
        table.day(4, 21);
        Acting.as(YING, () -> done(bargaining.openRound(c, Table.meeting(4, 21))));
        assertThat(recess.state(c).orElseThrow().days()).isEqualTo(40);
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        table.close(c, 2, Table.minutes(LocalDate.of(2026, 5, 30)));
        assertThat(codes(Acting.as(CHEN, () -> propose(c, LocalDate.of(2026, 5, 12)))))
                .containsExactly("tooLong");
        suspend(c, LocalDate.of(2026, 5, 11));
        Suspension second = recess.state(c).orElseThrow().current().orElseThrow();
        assertThat(second.usedBefore()).isEqualTo(40);
        assertThat(second.capOn()).isEqualTo("2026-05-11");
    }

    @Test
    void talksGoOnFromTheAgreedDayOnOrWithTheNextRound() {
        CaseNumber c = betweenRounds();
        suspend(c, LocalDate.of(2026, 4, 1));
        assertThat(codes(Acting.as(CHEN, () -> recess.resume(c, Side.WORKERS, ""))))
                .containsExactly("notYet");
        table.day(4, 3);
        Acting.as(CHEN, () -> done(recess.resume(c, Side.WORKERS, "")));
        Suspension over = recess.state(c).orElseThrow().suspensions().get(0);
        assertThat(over.resumedOn()).isEqualTo("2026-04-03");
        assertThat(over.days()).isEqualTo(22);
        assertThat(codes(Acting.as(CHEN, () -> recess.resume(c, Side.WORKERS, ""))))
                .containsExactly("notSuspended");

        CaseNumber early = betweenRounds();
        suspend(early, LocalDate.of(2026, 4, 20));
        table.day(3, 20);
        Acting.as(YING, () -> done(bargaining.openRound(early, Table.meeting(3, 20))));
        assertThat(recess.state(early).orElseThrow().suspensions().get(0).days())
                .isEqualTo(8);
    }

    @Test
    void talksAreSuspendedBetweenRoundsOnly() {
        CaseNumber before = table.ready();
        assertThat(codes(Acting.as(CHEN, () -> propose(before, LocalDate.of(2026, 4, 1)))))
                .containsExactly("notBetweenRounds");
        CaseNumber within = table.inRound1();
        assertThat(codes(Acting.as(CHEN, () -> propose(within, LocalDate.of(2026, 4, 1)))))
                .containsExactly("notBetweenRounds");
    }

    @Test
    void confirmedMinutesSuspendTheTalksToo() {
        CaseNumber c = table.inRound3();
        assertThat(recess.state(c).orElseThrow().suspensions()).singleElement().satisfies(s -> {
            assertThat(s.afterRound()).isEqualTo(2);
            assertThat(s.begunOn()).isEqualTo("2026-03-19");
            assertThat(s.resumedOn()).isEqualTo("2026-04-02");
            assertThat(s.days()).isEqualTo(14);
            assertThat(s.entry().reason()).isEqualTo("铝材上涨");
        });
        assertThat(bargaining.table(c).orElseThrow().suspendedDays()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recess.talks",
                "recess.sitting",
                "recess.sitting_end",
                "recess.proposal",
                "recess.answer",
                "recess.suspension",
                "recess.resumption"
            })
    void whatBothAgreedOnCannotBeChangedOrTakenAway(String name) {
        CaseNumber c = betweenRounds();
        suspend(c, LocalDate.of(2026, 4, 1));
        table.day(4, 1);
        Acting.as(CHEN, () -> done(recess.resume(c, Side.WORKERS, "")));
        AppendOnly.assertKept(jdbc, name);
    }

    // ---- helpers

    /** Round 1 is over without an agreement; it is March 12. */
    private CaseNumber betweenRounds() {
        table.day(3, 4);
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        table.close(c, 1, Table.minutes(LocalDate.of(2026, 3, 19)));
        return c;
    }

    private Outcome<Proposal> propose(CaseNumber c, LocalDate until) {
        return propose(c, Side.WORKERS, until);
    }

    private Outcome<Proposal> propose(CaseNumber c, Side side, LocalDate until) {
        return recess.propose(c, side, new Suspension.Entry(until, "二楼会议室", "调整幅度", "需要测算成本"));
    }

    private void suspend(CaseNumber c, LocalDate until) {
        Proposal proposal = Acting.as(CHEN, () -> propose(c, until)).orElseThrow();
        Acting.as(YING, () -> done(recess.answer(c, Side.ENTERPRISE, proposal.id(), true, "")));
    }
}
