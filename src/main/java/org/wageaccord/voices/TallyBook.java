package org.wageaccord.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.ground.SealingKey;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.registry.vault.Sealed;
import org.wageaccord.registry.vault.Vault;

/**
 * The running totals of open gatherings, and who has dealt with what.
 *
 * <p>No answer is ever stored: it is added to the total of its statement, which lies sealed under a key of this gathering; that
 * key is wrapped by one outside the database. With the close the key, the running totals and the list of participants are
 * deleted, and the totals are kept in the clear only where enough answered ({@link Totals#LEAST_ANSWERS}). So whoever reads the
 * database, at any time, finds beside a worker that a statement was dealt with, but never how.
 *
 * <p>What it does not protect against: an operator who, <em>while the gathering is open</em>, holds the database and the wrapping
 * key, and compares the totals before and after somebody's answer; dead rows, the write-ahead log and backups of that time hold
 * the same trace, sealed.
 */
@Repository
class TallyBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;

    TallyBook(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
    }

    void begin(UUID gathering) {
        Sealed wrapped = vault.wrap(SealingKey.fresh(), place(gathering));
        jdbc.sql("insert into voices.tally_key (gathering, key_id, wrapped) values (:id, :key, :wrapped)")
                .param("id", gathering)
                .param("key", wrapped.keyId())
                .param("wrapped", wrapped.cipher())
                .update();
        jdbc.sql("insert into voices.turnout (gathering, participants) values (:id, 0)")
                .param("id", gathering)
                .update();
    }

    void begin(UUID gathering, List<UUID> statements) {
        SealingKey key = key(gathering);
        batch.batchUpdate(
                "insert into voices.tally (statement, gathering, sealed) values (?, ?, ?)",
                statements.stream()
                        .map(id -> new Object[] {id, gathering, key.seal(Totals.NONE.bytes(), place(id))})
                        .toList());
    }

    /**
     * Marks that the account has dealt with the statement; false if it had before. The condition is part of the update, so of two
     * answers at the same moment the second waits for the first and then finds nothing to mark.
     */
    boolean mark(UUID gathering, ActorId account, int number) {
        int first = jdbc.sql("""
                insert into voices.participant (gathering, account, answered) values (:id, :me, array[:number]::int[])
                on conflict do nothing""")
                .param("id", gathering)
                .param("me", account.value())
                .param("number", number)
                .update();
        if (first == 1) {
            jdbc.sql("update voices.turnout set participants = participants + 1 where gathering = :id")
                    .param("id", gathering)
                    .update();
            return true;
        }
        return jdbc.sql("""
                update voices.participant set answered = answered || :number::int
                where gathering = :id and account = :me and not :number = any(answered)""")
                        .param("id", gathering)
                        .param("me", account.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    void count(UUID gathering, UUID statement, Answer answer) {
        SealingKey key = key(gathering);
        byte[] before = jdbc.sql("select sealed from voices.tally where statement = :id for update")
                .param("id", statement)
                .query((row, n) -> row.getBytes(1))
                .single();
        Totals after = Totals.of(key.open(before, place(statement))).plus(answer);
        jdbc.sql("update voices.tally set sealed = :sealed where statement = :id")
                .param("sealed", key.seal(after.bytes(), place(statement)))
                .param("id", statement)
                .update();
    }

    /** A statement that was taken out is counted no more, and what was counted is gone. */
    void drop(UUID statement) {
        jdbc.sql("delete from voices.tally where statement = :id")
                .param("id", statement)
                .update();
    }

    int turnout(UUID gathering) {
        return jdbc.sql("select participants from voices.turnout where gathering = :id")
                .param("id", gathering)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The totals of a gathering that was closed in this transaction; what they were made of is destroyed. */
    void open(UUID gathering) {
        SealingKey key = key(gathering);
        Map<UUID, Totals> totals = new LinkedHashMap<>();
        jdbc.sql("select statement, sealed from voices.tally where gathering = :id")
                .param("id", gathering)
                .query(row -> {
                    UUID statement = row.getObject(1, UUID.class);
                    totals.put(statement, Totals.of(key.open(row.getBytes(2), place(statement))));
                });
        batch.batchUpdate(
                "insert into voices.result (statement, agree, disagree, skip) values (?, ?, ?, ?)",
                totals.entrySet().stream()
                        .map(t -> row(t.getKey(), t.getValue()))
                        .toList());
        for (String table : List.of("tally", "tally_key", "participant", "turnout")) {
            jdbc.sql("delete from voices." + table + " where gathering = :id")
                    .param("id", gathering)
                    .update();
        }
    }

    private static Object[] row(UUID statement, Totals totals) {
        return totals.isTold()
                ? new Object[] {statement, totals.agree(), totals.disagree(), totals.skip()}
                : new Object[] {statement, null, null, null};
    }

    private SealingKey key(UUID gathering) {
        Optional<Sealed> wrapped = jdbc.sql("select key_id, wrapped from voices.tally_key where gathering = :id")
                .param("id", gathering)
                .query((row, n) -> new Sealed(row.getString(1), row.getBytes(2)))
                .optional();
        return vault.unwrap(wrapped.orElseThrow(), place(gathering));
    }

    private static String place(UUID of) {
        return "voices/" + of;
    }
}
