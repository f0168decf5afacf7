package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The door of the audit room, for reading only: writing happens by hearing {@code Recorded} events. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private static final String SELECT =
            "select entry_id, case_number, act, side, actor_name, actor_role, at, digest, body from audit.ledger_entry ";

    private final JdbcClient jdbc;
    private final CanonicalJson json = new CanonicalJson();

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest entries of a case, newest first. */
    public List<LedgerEntry> of(CaseNumber caseNumber, int page, int size) {
        return jdbc.sql(SELECT + "where case_number = :case order by entry_id desc limit :size offset :skip")
                .param("case", caseNumber.toString())
                .param("size", size)
                .param("skip", (long) page * size)
                .query(this::entry)
                .list();
    }

    /** Entries of a case as they were kept, oldest first, at most {@code most} that follow one; for an extract. */
    public List<LedgerLine> after(CaseNumber caseNumber, @Nullable UUID before, int most) {
        return jdbc.sql("""
                select entry_id, act, side, actor_id, actor_name, actor_role, at, digest, body, body_sha256 from audit.ledger_entry
                where case_number = :case and (cast(:before as uuid) is null or entry_id > :before)
                order by entry_id limit :most""")
                .param("case", caseNumber.toString())
                .param("before", before, Types.OTHER)
                .param("most", most)
                .query((row, n) -> new LedgerLine(
                        row.getObject("entry_id", UUID.class),
                        row.getString("act"),
                        row.getString("side"),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("digest"),
                        new String(row.getBytes("body"), StandardCharsets.UTF_8),
                        row.getString("body_sha256")))
                .list();
    }

    public long count(CaseNumber caseNumber) {
        return jdbc.sql("select count(*) from audit.ledger_entry where case_number = :case")
                .param("case", caseNumber.toString())
                .query(Long.class)
                .single();
    }

    /** The newest entry of a case among the acts of these rooms. */
    public Optional<UUID> newest(CaseNumber caseNumber, Set<String> rooms) {
        return jdbc.sql("""
                select entry_id from audit.ledger_entry
                where case_number = :case and split_part(act, '.', 1) = any(:rooms) order by entry_id desc limit 1""")
                .param("case", caseNumber.toString())
                .param("rooms", rooms.toArray(String[]::new))
                .query(UUID.class)
                .optional();
    }

    /** Entries of the whole city, newest first, for the auditor. */
    public List<LedgerEntry> search(LedgerSearch search, int size) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("case", Objects.toString(search.caseNumber(), null));
        wanted.put("act", search.actPattern());
        wanted.put("actor", search.actor());
        wanted.put("before", search.before());
        wanted.put("size", size);
        return jdbc.sql(SELECT + search.where() + " order by entry_id desc limit :size")
                .params(wanted)
                .query(this::entry)
                .list();
    }

    private LedgerEntry entry(ResultSet row, int number) throws SQLException {
        String side = row.getString("side");
        return new LedgerEntry(
                row.getObject("entry_id", UUID.class),
                row.getString("case_number"),
                row.getString("act"),
                side == null ? null : Side.valueOf(side),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("digest"),
                json.facts(new String(row.getBytes("body"), StandardCharsets.UTF_8)));
    }
}
