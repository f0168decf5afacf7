package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wageaccord.audit.proof.Merkle;

/**
 * Reads sealed entries again, a few at a time and from the beginning when it is through: an entry that was changed past the
 * application is found before somebody asks for its proof. What it found stays until the node is started again.
 */
@Component
class Reread {

    private static final Logger log = LoggerFactory.getLogger(Reread.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private int inLog;
    private long next;
    private volatile @Nullable ChangedEntry found;

    Reread(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(
            int log, long place, UUID entry, @Nullable ChangedEntry changed) {}

    /** The first changed entry that this node came across. */
    Optional<ChangedEntry> found() {
        return Optional.ofNullable(found);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT20S")
    synchronized void look() {
        List<Kept> read = jdbc.sql("""
                select l.log, l.place, l.salt, l.content, l.hash, l.entry_id as sealed, e.entry_id, null as xid, e.case_number,
                    e.act, e.side, e.actor_id, e.actor_name, e.actor_role, e.at, e.digest, e.body
                from (select * from audit.leaf where (log, place) >= (:log, :place) order by log, place limit :most) l
                left join audit.ledger_entry e on e.entry_id = l.entry_id order by l.log, l.place""")
                .param("log", inLog)
                .param("place", next)
                .param("most", AT_ONCE)
                .query(Reread::kept)
                .list();
        boolean through = read.size() < AT_ONCE;
        inLog = through ? 0 : read.get(read.size() - 1).log();
        next = through ? 0 : read.get(read.size() - 1).place() + 1;
        if (found == null) {
            read.stream()
                    .map(Kept::changed)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(this::tell);
        }
    }

    private void tell(ChangedEntry changed) {
        found = changed;
        log.error(
                "entry {} of the ledger, leaf {} of log {}, {}",
                changed.entry(),
                changed.place(),
                changed.log(),
                changed.gone() ? "is gone" : "is not what was sealed");
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        int log = row.getInt("log");
        long place = row.getLong("place");
        UUID entry = row.getObject("sealed", UUID.class);
        boolean gone = row.getObject("entry_id") == null;
        boolean same = !gone && isSame(row);
        return new Kept(log, place, entry, same ? null : new ChangedEntry(log, place, entry, gone));
    }

    private static boolean isSame(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        byte[] now = LogBook.entry(row, 0).sealed(row.getBytes("salt")).text().getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(content, now) && Arrays.equals(Merkle.leaf(content), row.getBytes("hash"));
    }
}
