package org.wageaccord.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.NotAProof;

/**
 * The logs, their checkpoints, and the entries that wait to be sealed. Entries are read below the horizon of open transactions
 * and in the order of (transaction, entry): an entry that is committed late stands in a place that was not passed yet. Neither a
 * sequence nor a time could promise that.
 */
@Repository
class LogBook {

    private static final String COLUMNS = "e.case_number, e.act, e.side, e.actor_id, e.actor_name, e.actor_role, e.at,"
            + " e.digest, e.body from audit.ledger_entry e where ";
    private static final String IN_ORDER = "(e.xid, e.entry_id) > (cast(:xid as xid8), cast(:id as uuid))";

    /** Of a bounded number of entries, whether each is sealed: one look into an index for each, however long the history. */
    private static final String WHETHER_SEALED = " left join lateral (select true as sealed from audit.leaf l"
            + " where l.entry_id = c.entry_id limit 1) s on true";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    LogBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest checkpoint of a log. */
    record Head(long size, byte[] root, String note, Instant at) {}

    /** Up to where the log has read. */
    record Cursor(String xid, UUID entry) {}

    /** What waits, counted up to a bound. */
    record Waiting(long entries, Instant oldest) {}

    /** Takes the right to seal for this transaction; false where another node has it. The lock and what is written end together. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit seal', 0))")
                .query(Boolean.class)
                .single();
    }

    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('audit seal', 0))")
                .query(Integer.class)
                .single();
    }

    Optional<LogRow> newest() {
        return jdbc.sql("select number, key, cluster from audit.log order by number desc limit 1")
                .query(LogBook::log)
                .optional();
    }

    Optional<LogRow> log(int number) {
        return jdbc.sql("select number, key, cluster from audit.log where number = ?")
                .param(number)
                .query(LogBook::log)
                .optional();
    }

    /** This database of this cluster: a copy or a restored dump has another. */
    String cluster() {
        return jdbc.sql("select s.system_identifier || '/' || d.oid from pg_control_system() s, pg_database d"
                        + " where d.datname = current_database()")
                .query(String.class)
                .single();
    }

    /** The first log of a database reads all entries; a later one what follows, and once what was left over. */
    LogRow begin(int number, LogKey key, Instant at) {
        String cluster = cluster();
        jdbc.sql("""
                insert into audit.log (number, origin, key, cluster, since, below, begun_at)
                select :number, :origin, :key, :cluster,
                    case when :number = 1 then cast('0' as xid8) else pg_snapshot_xmin(pg_current_snapshot()) end,
                    pg_snapshot_xmax(pg_current_snapshot()), :at""")
                .param("number", number)
                .param("origin", key.name())
                .param("key", key.text())
                .param("cluster", cluster)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return new LogRow(number, key, cluster);
    }

    Optional<Head> head(int log) {
        return jdbc.sql("select size, root, note, at from audit.checkpoint where log = ? order by size desc limit 1")
                .param(log)
                .query(LogBook::head)
                .optional();
    }

    Optional<Head> checkpoint(int log, long size) {
        return jdbc.sql("select size, root, note, at from audit.checkpoint where log = ? and size = ?")
                .params(log, size)
                .query(LogBook::head)
                .optional();
    }

    /** Newest first, those smaller than a size. */
    List<Head> checkpoints(int log, long below, int most) {
        return jdbc.sql("select size, root, note, at from audit.checkpoint where log = ? and size < ?"
                        + " order by size desc limit ?")
                .params(log, below, most)
                .query(LogBook::head)
                .list();
    }

    /** The last entry of its own that the log read; empty where it has only what was left over, or nothing. */
    Optional<Cursor> cursor(int log) {
        return jdbc.sql("select xid::text, entry_id from audit.leaf where log = ? and xid is not null"
                        + " order by place desc limit 1")
                .param(log)
                .query((row, n) -> new Cursor(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
    }

    /** Entries from before the log that no log has sealed: of transactions that were over, or of another cluster. */
    List<Unsealed> leftOver(int log, int most) {
        return jdbc.sql("select e.entry_id, null as xid, " + COLUMNS
                        + "(e.xid < (select since from audit.log where number = :log)"
                        + " or e.xid >= (select below from audit.log where number = :log)"
                        + " and e.xid >= pg_snapshot_xmax(pg_current_snapshot()))"
                        + " and not exists (select 1 from audit.leaf l where l.entry_id = e.entry_id)"
                        + " order by e.xid, e.entry_id limit :most")
                .param("log", log)
                .param("most", most)
                .query(LogBook::entry)
                .list();
    }

    /** An entry in the order of the log, and whether it was sealed before, as one that was left over. */
    private record Candidate(Unsealed entry, boolean sealed) {}

    /** The next entries in the order of the log that can no longer be preceded by another. */
    List<Unsealed> next(int log, Optional<Cursor> cursor, int most) {
        Cursor from = cursor.orElseGet(() -> start(log));
        List<Candidate> page = candidates(from, most);
        while (!page.isEmpty() && page.stream().allMatch(Candidate::sealed)) {
            Unsealed last = page.get(page.size() - 1).entry();
            page = candidates(new Cursor(String.valueOf(last.xid()), last.id()), most);
        }
        return page.stream()
                .filter(candidate -> !candidate.sealed())
                .map(Candidate::entry)
                .toList();
    }

    private List<Candidate> candidates(Cursor from, int most) {
        return jdbc.sql("select c.*, s.sealed from (select e.entry_id, e.xid::text as xid, e.xid as place, " + COLUMNS
                        + IN_ORDER + " and e.xid < pg_snapshot_xmin(pg_current_snapshot())"
                        + " order by e.xid, e.entry_id limit :most) c" + WHETHER_SEALED
                        + " order by c.place, c.entry_id")
                .param("xid", from.xid())
                .param("id", from.entry())
                .param("most", most)
                .query((row, n) -> new Candidate(entry(row, n), row.getBoolean("sealed")))
                .list();
    }

    private Cursor start(int log) {
        return jdbc.sql("select since::text from audit.log where number = ?")
                .param(log)
                .query((row, n) -> new Cursor(row.getString(1), BEFORE_ALL))
                .single();
    }

    /** Entries that no log has sealed, whether or not they could be, and since when the first of them waits. */
    Optional<Waiting> waiting(int log, Optional<Cursor> cursor, int most) {
        Cursor from = cursor.orElseGet(() -> start(log));
        return jdbc.sql(
                        "select count(*), min(c.at) from (select e.xid, e.entry_id, e.at from audit.ledger_entry e where "
                                + IN_ORDER + " order by e.xid, e.entry_id limit :most) c" + WHETHER_SEALED
                                + " where s.sealed is null")
                .param("xid", from.xid())
                .param("id", from.entry())
                .param("most", most)
                .query(LogBook::waiting)
                .single();
    }

    private static Optional<Waiting> waiting(ResultSet row, int n) throws SQLException {
        OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
        return oldest == null ? Optional.empty() : Optional.of(new Waiting(row.getLong(1), oldest.toInstant()));
    }

    /** The transaction that has been open longest of those that write, in words; it is what holds sealing up. */
    Optional<String> oldestTransaction() {
        return jdbc.sql("""
                select 'pid ' || pid || ', ' || coalesce(application_name, '') || ', ' || coalesce(state, '?')
                    || ', ' || coalesce(xact_start::text, '?')
                from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()
                order by age(backend_xid) desc limit 1""").query(String.class).optional();
    }

    private static LogRow log(ResultSet row, int n) throws SQLException {
        try {
            return new LogRow(row.getInt("number"), LogKey.parse(row.getString("key")), row.getString("cluster"));
        } catch (NotAProof e) {
            throw new TreeDamaged("the key of log " + row.getInt("number") + " cannot be read: " + e.getMessage());
        }
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(
                row.getLong("size"),
                row.getBytes("root"),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    static Unsealed entry(ResultSet row, int n) throws SQLException {
        return new Unsealed(
                row.getObject("entry_id", UUID.class),
                row.getString("xid"),
                row.getString("case_number"),
                row.getString("act"),
                row.getString("side"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("digest"),
                row.getBytes("body"));
    }
}
