package org.wageaccord.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The time stamps over checkpoints; they are only ever added. */
@Repository
class StampBook {

    private static final String SELECT = "select s.size, c.note, s.token, s.clock, s.outside, s.stamped_at, s.at"
            + " from audit.checkpoint_stamp s join audit.checkpoint c using (log, size) where s.log = ?";

    private final JdbcClient jdbc;

    StampBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where another node stamped the same checkpoint meanwhile, its stamp stays. */
    void add(int log, long size, CheckpointWitness.Stamp stamp, Instant at) {
        jdbc.sql("insert into audit.checkpoint_stamp (log, size, token, clock, outside, stamped_at, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        log,
                        size,
                        stamp.token(),
                        stamp.clock(),
                        stamp.outside(),
                        stamp.at().atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StampedCheckpoint> newest(int log) {
        return jdbc.sql(SELECT + " order by s.size desc limit 1")
                .param(log)
                .query(StampBook::stamped)
                .optional();
    }

    Optional<StampedCheckpoint> of(int log, long size) {
        return jdbc.sql(SELECT + " and s.size = ?")
                .params(log, size)
                .query(StampBook::stamped)
                .optional();
    }

    /** The earliest stamped checkpoint whose tree has this leaf. */
    Optional<StampedCheckpoint> covering(int log, long place) {
        return jdbc.sql(SELECT + " and s.size > ? order by s.size limit 1")
                .params(log, place)
                .query(StampBook::stamped)
                .optional();
    }

    /** Of checkpoints with these sizes, those that are stamped. */
    List<StampedCheckpoint> among(int log, Collection<Long> sizes) {
        return jdbc.sql(SELECT + " and s.size = any(?)")
                .params(log, sizes.toArray(Long[]::new))
                .query(StampBook::stamped)
                .list();
    }

    private static StampedCheckpoint stamped(ResultSet row, int n) throws SQLException {
        return new StampedCheckpoint(
                row.getLong("size"),
                row.getString("note"),
                row.getBytes("token"),
                row.getString("clock"),
                row.getBoolean("outside"),
                row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
