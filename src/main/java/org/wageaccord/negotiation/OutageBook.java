package org.wageaccord.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;

/** The outages as they are kept. */
@Component
class OutageBook {

    static final int SIZE = 20;

    private static final String COLUMNS = """
            select id, began_at, ended_at, cause, reported_by, reported_by_name, reported_at, granted, decided_by_name,
                   decided_at, reason, extended
            from negotiation.outage\s""";

    private final JdbcClient jdbc;

    OutageBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An outage with the account that reported it. */
    record Row(Outage outage, ActorId reporter) {}

    void add(UUID id, Instant began, Instant ended, String cause, Actor by, Instant at) {
        jdbc.sql("""
                insert into negotiation.outage
                    (id, began_at, ended_at, cause, reported_by, reported_by_name, reported_at)
                values (:id, :began, :ended, :cause, :by, :name, :at)
                """)
                .param("id", id)
                .param("began", utc(began))
                .param("ended", utc(ended))
                .param("cause", cause)
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    Optional<Row> lock(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    void decide(UUID id, boolean granted, Actor by, Instant at, String reason, int extended) {
        jdbc.sql("""
                update negotiation.outage
                set granted = :granted, decided_by = :by, decided_by_name = :name, decided_at = :at, reason = :reason,
                    extended = :extended
                where id = :id
                """)
                .param("id", id)
                .param("granted", granted)
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", utc(at))
                .param("reason", reason)
                .param("extended", extended)
                .update();
    }

    List<Outage> newest(int page) {
        return jdbc
                .sql(COLUMNS + "order by reported_at desc limit :size offset :skip")
                .param("size", SIZE)
                .param("skip", Math.max(0, page) * SIZE)
                .query(this::row)
                .list()
                .stream()
                .map(Row::outage)
                .toList();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        Outage outage = new Outage(
                row.getObject("id", UUID.class),
                instant(row, "began_at"),
                instant(row, "ended_at"),
                row.getString("cause"),
                row.getString("reported_by_name"),
                instant(row, "reported_at"),
                row.getObject("granted", Boolean.class),
                row.getString("decided_by_name"),
                moment(row, "decided_at"),
                row.getString("reason"),
                row.getInt("extended"));
        return new Row(outage, new ActorId(row.getObject("reported_by", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
