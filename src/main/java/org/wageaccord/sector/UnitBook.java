package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;

/** Units and who speaks for their sides. */
@Repository
class UnitBook {

    private static final String SELECT = """
            select u.*, w.account as workers_chief, w.name as workers_chief_name,
                   e.account as enterprise_chief, e.name as enterprise_chief_name
            from sector.unit u
            join lateral (select account, name from sector.unit_chief c where c.unit = u.id and c.side = 'WORKERS'
                order by number desc limit 1) w on true
            join lateral (select account, name from sector.unit_chief c where c.unit = u.id and c.side = 'ENTERPRISE'
                order by number desc limit 1) e on true
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    UnitBook(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Answers false where a unit of this kind has the name already. */
    boolean add(Unit unit) {
        Actor by = actor.get();
        boolean fresh = jdbc.sql("""
                insert into sector.unit (id, kind, name, town_code, place_name, workers_name, enterprise_name, created_on,
                    created_at, created_by, created_by_name)
                values (:id, :kind, :name, :town, :place, :workers, :enterprise, :on, :at, :by, :byName)
                on conflict do nothing""")
                        .param("id", unit.id())
                        .param("kind", unit.kind().name())
                        .param("name", unit.name())
                        .param("town", unit.townCode())
                        .param("place", unit.placeName())
                        .param("workers", unit.workers().name())
                        .param("enterprise", unit.enterprise().name())
                        .param("on", unit.createdOn())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .update()
                > 0;
        if (fresh) {
            for (Side side : Side.values()) {
                chief(
                        unit.id(),
                        side,
                        unit.party(side).chief(),
                        unit.party(side).chiefName());
            }
        }
        return fresh;
    }

    void chief(UUID unit, Side side, ActorId account, String name) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.unit_chief (unit, side, number, account, name, set_at, set_by, set_by_name)
                select :unit, :side, coalesce(max(number), 0) + 1, :account, :name, :at, :by, :byName
                from sector.unit_chief where unit = :unit and side = :side""")
                .param("unit", unit)
                .param("side", side.name())
                .param("account", account.value())
                .param("name", name)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    /** Waits until nobody else asks for talks of this unit, or offers them. */
    void lock(UUID id) {
        jdbc.sql("select id from sector.unit where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    Optional<Unit> find(UUID id) {
        return jdbc.sql(SELECT + "where u.id = ?")
                .param(id)
                .query(UnitBook::read)
                .optional();
    }

    /** By name. */
    Listed<Unit> page(int page) {
        long total =
                jdbc.sql("select count(*) from sector.unit").query(Long.class).single();
        int shown = Math.max(0, page);
        List<Unit> rows = jdbc.sql(SELECT + "order by u.name, u.id limit ? offset ?")
                .params(Listed.SIZE, (long) shown * Listed.SIZE)
                .query(UnitBook::read)
                .list();
        return new Listed<>(rows, shown, total);
    }

    private static Unit read(ResultSet row, int n) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                Unit.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("town_code"),
                row.getString("place_name"),
                party(row, "workers"),
                party(row, "enterprise"),
                row.getObject("created_on", LocalDate.class));
    }

    private static Unit.Party party(ResultSet row, String side) throws SQLException {
        return new Unit.Party(
                row.getString(side + "_name"),
                new ActorId(row.getObject(side + "_chief", UUID.class)),
                row.getString(side + "_chief_name"));
    }
}
