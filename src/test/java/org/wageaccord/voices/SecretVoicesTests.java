package org.wageaccord.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.voices.Voicing.Firm;

/** Who said what is kept nowhere: what the database holds while a gathering is open, and what is left of it. */
@VoicesRoom
class SecretVoicesTests {

    private static final List<String> WORKING = List.of("tally", "tally_key", "participant", "turnout");

    @Autowired
    Voices voices;

    @Autowired
    Voicing voicing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noTableHasAColumnThatLinksAnAnswerOrAStatementToAnybody() {
        assertThat(columns("tally")).containsExactlyInAnyOrder("statement uuid", "gathering uuid", "sealed bytea");
        assertThat(columns("participant"))
                .containsExactlyInAnyOrder("gathering uuid", "account uuid", "answered ARRAY");
        assertThat(columns("turnout")).containsExactlyInAnyOrder("gathering uuid", "participants integer");
        assertThat(columns("statement"))
                .containsExactlyInAnyOrder(
                        "id uuid", "gathering uuid", "number integer", "head text", "text text", "proposed boolean");
    }

    @Test
    void oppositeAnswersLeaveTheSameTrace() {
        Firm firm = voicing.firm(2);
        UUID gathering = voicing.opened(firm, "希望提高工资标准", "希望提高夜班津贴");
        for (int number : List.of(1, 2)) {
            voicing.says(firm.workers().get(0), gathering, number, Answer.AGREE).orElseThrow();
            voicing.says(firm.workers().get(1), gathering, number, Answer.DISAGREE)
                    .orElseThrow();
        }
        assertThat(jdbc.sql("select distinct answered::text from voices.participant where gathering = :id")
                        .param("id", gathering)
                        .query(String.class)
                        .list())
                .containsExactly("{1,2}");
        assertThat(jdbc.sql("select distinct octet_length(sealed) from voices.tally where gathering = :id")
                        .param("id", gathering)
                        .query(Integer.class)
                        .list())
                .as("a total of none and one of many are of one length")
                .hasSize(1);
        assertThat(acts(firm.workers())).as("no answer is told to the ledger").isZero();
    }

    @Test
    void aWorkersOwnStatementIsWrittenWithNothingBesideItInItsTransaction() {
        Firm firm = voicing.firm(1);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        as(firm.workers().get(0), () -> voices.propose(gathering, Head.OTHER, "希望发年终奖"))
                .orElseThrow();
        String xmin = jdbc.sql("select xmin::text from voices.statement where gathering = :id and proposed")
                .param("id", gathering)
                .query(String.class)
                .single();
        assertThat(jdbc.sql("select count(*) from voices.participant where xmin::text = :x")
                        .param("x", xmin)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(acts(firm.workers())).isZero();
    }

    @Test
    void whatFewerThanFiveAnsweredIsNeitherToldNorKept() {
        Firm firm = voicing.firm(6);
        UUID gathering = voicing.opened(firm, "四个人作答了的", "五个人作答了的");
        voicing.answers(firm, gathering, 1, 3, 1);
        voicing.says(firm.workers().get(5), gathering, 1, Answer.SKIP).orElseThrow();
        voicing.answers(firm, gathering, 2, 3, 2);
        assertThat(voicing.sheet(firm.chair(), gathering).shown())
                .as("nothing is told while it is open")
                .allMatch(s -> s.totals() == null);
        voicing.closed(firm, gathering);
        assertThat(voicing.sheet(firm.chair(), gathering).shown())
                .extracting(Statement::totals)
                .containsExactly(new Totals(3, 2, 0), null);
        assertThat(jdbc.sql("""
                        select count(*) from voices.result r join voices.statement s on s.id = r.statement
                        where s.gathering = :id and s.number = 1 and r.agree is null and r.disagree is null and r.skip is null""").param("id", gathering).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void theCloseDestroysTheKeyTheRunningTotalsAndTheListOfWhoTookPart() {
        Firm firm = voicing.firm(5);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        voicing.answers(firm, gathering, 1, 5, 0);
        assertThat(WORKING).allMatch(table -> rows(table, gathering) > 0);
        voicing.closed(firm, gathering);
        assertThat(WORKING).allMatch(table -> rows(table, gathering) == 0);
        assertThat(voicing.sheet(firm.chair(), gathering).gathering().participants())
                .isEqualTo(5);
    }

    @Test
    void manyAtOnceAreAllCountedAndEachOnlyOnce() throws Exception {
        Firm firm = voicing.firm(24);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        List<Callable<Boolean>> casts = new ArrayList<>();
        for (Actor worker : firm.workers()) {
            casts.addAll(Collections.nCopies(
                    3, () -> voicing.says(worker, gathering, 1, Answer.AGREE).isDone()));
        }
        Collections.shuffle(casts);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        int done = 0;
        for (var cast : hands.invokeAll(casts)) {
            done += cast.get() ? 1 : 0;
        }
        hands.shutdown();
        assertThat(done).isEqualTo(24);
        assertThat(as(firm.chair(), () -> voices.turnout(gathering))).contains(24);
        voicing.closed(firm, gathering);
        assertThat(voicing.sheet(firm.chair(), gathering).shown().get(0).totals())
                .isEqualTo(new Totals(24, 0, 0));
    }

    @Test
    void theDatabaseKeepsWhatWasWrittenAndAddsNothingAfterTheClose() {
        Firm firm = voicing.firm(1);
        UUID gathering = voicing.opened(firm, "希望提高工资标准");
        String statement = "(select id from voices.statement where gathering = '" + gathering + "')";
        refused("insert into voices.result values (" + statement + ", 9, 9, 9)", "after the close only");
        voicing.closed(firm, gathering);
        refused(
                "insert into voices.participant values ('" + gathering + "', gen_random_uuid(), '{1}')",
                "the gathering is closed");
        for (String table : List.of("gathering", "closing", "statement", "result")) {
            AppendOnly.assertKept(jdbc, "voices." + table);
        }
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    private long rows(String table, UUID gathering) {
        return jdbc.sql("select count(*) from voices." + table + " where gathering = :id")
                .param("id", gathering)
                .query(Long.class)
                .single();
    }

    private long acts(List<Actor> of) {
        return jdbc.sql("select count(*) from audit.ledger_entry where actor_id = any(:ids)")
                .param("ids", of.stream().map(a -> a.id().value()).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_schema = 'voices' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
