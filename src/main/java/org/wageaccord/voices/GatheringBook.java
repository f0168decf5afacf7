package org.wageaccord.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Listed;
import org.wageaccord.voices.Gathering.State;

/** Gatherings as opened, closed and published: facts, which only grow. */
@Repository
class GatheringBook {

    static final String COLUMNS =
            " g.*, c.closed_at, c.early, p.published_at, coalesce(c.participants, t.participants, 0) as participants ";
    static final String TABLES = """
             voices.gathering g left join voices.closing c on c.gathering = g.id
            left join voices.publication p on p.gathering = g.id left join voices.turnout t on t.gathering = g.id
            """;
    private static final String SELECT = "select" + COLUMNS + "from" + TABLES;

    private final JdbcClient jdbc;
    private final Clock clock;

    GatheringBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets one act after the other change what the name stands for; answers share the lock of their gathering. */
    void alone(Object of) {
        lock("pg_advisory_xact_lock", of);
    }

    void shared(UUID gathering) {
        lock("pg_advisory_xact_lock_shared", gathering);
    }

    private void lock(String how, Object of) {
        jdbc.sql("select 1 from " + how + "(hashtextextended('voices ' || :of, 0))")
                .param("of", of.toString())
                .query(Integer.class)
                .single();
    }

    UUID add(PartyId enterprise, Gathering.Entry entry, Instant closes, Actor by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into voices.gathering (id, enterprise, title, intro, closes_at, opened_at, opened_by, opened_by_name)
                values (:id, :enterprise, :title, :intro, :closes, :now, :by, :name)""")
                .param("id", id)
                .param("enterprise", enterprise.value())
                .param("title", entry.title())
                .param("intro", entry.intro())
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
        return id;
    }

    Optional<Gathering> find(UUID id) {
        return jdbc.sql(SELECT + " where g.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Gatherings of an enterprise, newest first; only what its employer was shown, where that is asked. */
    Listed<Gathering> of(PartyId enterprise, boolean publishedOnly, int page) {
        int shown = Math.max(0, page);
        long[] total = {0};
        List<Gathering> items = jdbc.sql("select count(*) over () as total," + COLUMNS + "from" + TABLES + """
                         where g.enterprise = :enterprise and (p.published_at is not null or not :published)
                        order by g.opened_at desc, g.id limit :size offset :skip""")
                .param("enterprise", enterprise.value())
                .param("published", publishedOnly)
                .param("size", Listed.SIZE)
                .param("skip", (long) shown * Listed.SIZE)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return read(row);
                })
                .list();
        return new Listed<>(items, shown, total[0]);
    }

    boolean hasRunning(PartyId enterprise) {
        return jdbc.sql("""
                select exists (select 1 from voices.gathering g left join voices.closing c on c.gathering = g.id
                    where g.enterprise = :enterprise and c.gathering is null)""")
                .param("enterprise", enterprise.value())
                .query(Boolean.class)
                .single();
    }

    /** Those whose deadline is over and that are not added up yet, the longest waiting first; only they still have a key. */
    List<UUID> due(int most) {
        return jdbc.sql("""
                select g.id from voices.tally_key k join voices.gathering g on g.id = k.gathering
                where g.closes_at <= :now order by g.closes_at limit :most""")
                .param("now", now())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void close(Gathering gathering, boolean early) {
        jdbc.sql(
                        "insert into voices.closing (gathering, closed_at, early, participants) values (:id, :now, :early, :who)")
                .param("id", gathering.id())
                .param("now", now())
                .param("early", early)
                .param("who", gathering.participants())
                .update();
    }

    void publish(UUID gathering, Actor by) {
        jdbc.sql("""
                insert into voices.publication (gathering, published_at, published_by, published_by_name)
                values (:id, :now, :by, :name)""")
                .param("id", gathering)
                .param("now", now())
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    /** @return false when it was done that day already */
    boolean remind(UUID gathering, LocalDate on, int told, Actor by) {
        return jdbc.sql("""
                insert into voices.reminder (gathering, reminded_on, told, reminded_by) values (:id, :on, :told, :by)
                on conflict do nothing""")
                        .param("id", gathering)
                        .param("on", on)
                        .param("told", told)
                        .param("by", by.id().value())
                        .update()
                == 1;
    }

    Gathering read(ResultSet row) throws SQLException {
        Instant closes = row.getObject("closes_at", OffsetDateTime.class).toInstant();
        Instant closed = instant(row, "closed_at");
        Instant published = instant(row, "published_at");
        return new Gathering(
                row.getObject("id", UUID.class),
                new PartyId(row.getString("enterprise")),
                row.getString("title"),
                row.getString("intro"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closes,
                row.getString("opened_by_name"),
                State.of(clock.instant(), closes, closed, published),
                row.getInt("participants"),
                row.getBoolean("early"),
                closed,
                published);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
