package org.wageaccord.blindaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.bargaining.Accepting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseEntry;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.Table;
import org.wageaccord.blindaid.Aid.State;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Both agree, each fills in a limit, only overlap or not is told, and nothing of the limits is left. */
@BlindAidRoom
class BlindAidTests extends UseOfTheAid {

    private static final List<String> WAITING = List.of("use_key", "sealed_limit");

    @Autowired
    LapseWatch watch;

    @Autowired
    Bargaining bargaining;

    @Test
    void limitsThatOverlapGiveTheirMiddleToBothAndAreGone() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.ENTERPRISE, id, "6.7").orElseThrow();
        assertThat(one(c, CHEN).state()).isEqualTo(State.WAITING);
        assertThat(rows("sealed_limit", id)).isEqualTo(1);
        assertThat(one(c, CHEN).entered())
                .as("nobody learns that the other side was quicker")
                .isEmpty();
        assertThat(one(c, YING).entered()).containsExactly(Side.ENTERPRISE);
        assertThat(codes(limit(c, Side.ENTERPRISE, id, "6.9"))).containsExactly("enteredBefore");
        limit(c, Side.WORKERS, id, "5.4").orElseThrow();
        for (Actor who : List.of(CHEN, YING, NEGOTIATOR)) {
            assertThat(one(c, who).state()).isEqualTo(State.OVERLAP);
            assertThat(one(c, who).value()).isEqualByComparingTo("6.1");
        }
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
    }

    @Test
    void anOverlapIsToldWithoutANumberWhereBothChoseThat() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.OVERLAP_ONLY, null);
        limit(c, Side.ENTERPRISE, id, "6.7").orElseThrow();
        limit(c, Side.WORKERS, id, "5.4").orElseThrow();
        assertThat(one(c, CHEN).state()).isEqualTo(State.OVERLAP);
        assertThat(one(c, CHEN).value()).isNull();
    }

    @Test
    void theNumberNearestToTheAgreedLineIsTakenWhereBothChoseThat() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "grade:G1", Meet.LINE, "3700");
        limit(c, Side.WORKERS, id, "3780").orElseThrow();
        limit(c, Side.ENTERPRISE, id, "3850").orElseThrow();
        assertThat(one(c, YING).value()).isEqualByComparingTo("3780");
    }

    @Test
    void pairsThatDoNotOverlapLeaveTheSameForEverybodyToSee() {
        CaseNumber near = apart("3801", "3800");
        CaseNumber far = apart("9000", "3700");
        for (Actor who : List.of(CHEN, YING)) {
            assertThat(one(near, who).state()).isEqualTo(State.NO_OVERLAP);
            assertThat(one(near, who).value()).isNull();
            assertThat(one(near, who).entered()).isEqualTo(one(far, who).entered());
            assertThat(one(far, who).state()).isEqualTo(State.NO_OVERLAP);
            assertThat(one(far, who).value()).isNull();
        }
        assertThat(told(near)).isEqualTo(told(far)).isNotEmpty();
    }

    private CaseNumber apart(String least, String most) {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "grade:G1", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, least).orElseThrow();
        limit(c, Side.ENTERPRISE, id, most).orElseThrow();
        return c;
    }

    /** What ledger and messages say of a case's aid. */
    private List<String> told(CaseNumber c) {
        return jdbc.sql("""
                select act || coalesce(side, '') || replace(convert_from(body, 'UTF8'), :case, '') from audit.ledger_entry
                    where case_number = :case and act like 'blindaid.%'
                union all
                select code || args || count(*) from notification.message
                    where case_number = :case and code like 'notice.blindaid.%' group by code, args order by 1""").param("case", c.toString()).query(String.class).list();
    }

    @Test
    void anOverlapIsNotToldToTheLedgerEither() {
        CaseNumber met = table.inRound1();
        UUID id = agreed(met, "grade:G1", Meet.MIDPOINT, null);
        limit(met, Side.WORKERS, id, "3700").orElseThrow();
        limit(met, Side.ENTERPRISE, id, "3801").orElseThrow();
        assertThat(told(met)).isEqualTo(told(apart("3801", "3800")));
    }

    @Test
    void withdrawingBeforeBothHaveEnteredDestroys() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, "6.3").orElseThrow();
        as(YING, () -> aid.withdraw(c, Side.ENTERPRISE, id)).orElseThrow();
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
        assertThat(one(c, CHEN).state()).isEqualTo(State.WITHDRAWN);
        assertThat(codes(limit(c, Side.ENTERPRISE, id, "7"))).containsExactly("nothingWaits");
        assertThat(codes(as(YING, () -> aid.withdraw(c, Side.ENTERPRISE, id)))).containsExactly("nothingWaits");
    }

    @Test
    void theEndOfTheRoundDestroysWhatWaits() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, "6.3").orElseThrow();
        watch.sweep();
        assertThat(rows("sealed_limit", id)).as("the round goes on").isEqualTo(1);
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        table.close(c, 1, Table.minutes(LocalDate.of(2026, 3, 19)));
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
        assertThat(one(c, CHEN).state()).isEqualTo(State.LAPSED);
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))))
                .containsExactly("noRound");
    }

    @Test
    void aDraftPutTogetherDestroysWhatWaits() {
        CaseNumber c = table.inRound3();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, "6.3").orElseThrow();
        String seen = bargaining
                .table(c)
                .orElseThrow()
                .clauses()
                .clause("allowances")
                .orElseThrow()
                .digests()
                .get(Side.ENTERPRISE);
        ClauseEntry accepting = new ClauseEntry("allowances", ClauseAct.Kind.ACCEPT, seen, null, "");
        as(CHEN, () -> bargaining.onClause(c, Side.WORKERS, accepting)).orElseThrow();
        as(YING, () -> Accepting.accept(bargaining, c, Side.ENTERPRISE, 4)).orElseThrow();
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
        assertThat(one(c, CHEN).state()).isEqualTo(State.LAPSED);
    }

    @Test
    void whatWaitsIsDestroyedAndShownHoweverMuchWasProposedSince() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, "6.3").orElseThrow();
        for (int i = 0; i < 51; i++) {
            jdbc.sql("""
                    with p as (insert into blindaid.proposal (id, case_number, round, clause, name, meet, side, proposed_at,
                            proposed_by, proposed_by_name)
                        values (gen_random_uuid(), :case, 1, 'minimum', '', 'MIDPOINT', 'WORKERS', '2026-03-13T00:00Z',
                            gen_random_uuid(), '陈某') returning id)
                    insert into blindaid.ending (proposal, how, side, ended_at)
                    select id, 'WITHDRAWN', 'WORKERS', '2026-03-13T00:00Z' from p""").param("case", c.toString()).update();
        }
        assertThat(one(c, CHEN).id()).isEqualTo(id);
        bargaining.close(c, "WITHDRAWN");
        watch.sweep();
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
    }

    @Test
    void aCaseThatEndedOtherwiseKeepsNoLimitsEither() {
        CaseNumber c = table.inRound1();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        limit(c, Side.WORKERS, id, "6.3").orElseThrow();
        bargaining.close(c, "WITHDRAWN");
        watch.sweep();
        assertThat(WAITING).allMatch(waiting -> rows(waiting, id) == 0);
    }

    @Test
    void whatStaysIsAppendOnly() {
        apart("3801", "3800");
        for (String fact : List.of("proposal", "consent", "outcome")) {
            AppendOnly.assertKept(jdbc, "blindaid." + fact);
        }
    }
}
