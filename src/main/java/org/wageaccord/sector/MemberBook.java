package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;

/** The members of units, with the days on which they joined and left; never deleted. */
@Repository
class MemberBook {

    private static final String SELECT = """
            select m.id, m.enterprise, m.enterprise_name, m.joined_on, l.left_on
            from sector.member m left join sector.member_leaving l on l.member = m.id
            """;
    private static final String ON_DAY = " and m.joined_on <= ? and (l.left_on is null or l.left_on >= ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;
    private final Clock clock;

    MemberBook(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
        this.clock = clock;
    }

    void join(UUID unit, Collection<Enterprise> enterprises, LocalDate day) {
        Actor by = actor.get();
        OffsetDateTime at = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into sector.member (id, unit, enterprise, enterprise_name, joined_on, entered_at, entered_by,"
                        + " entered_by_name) values (?, ?, ?, ?, ?, ?, ?, ?)",
                enterprises.stream()
                        .map(e -> new Object[] {
                            UUID.randomUUID(),
                            unit,
                            e.id().value(),
                            e.name(),
                            day,
                            at,
                            by.id().value(),
                            by.name()
                        })
                        .toList());
    }

    void leave(UUID member, LocalDate lastDay) {
        Actor by = actor.get();
        jdbc.sql("insert into sector.member_leaving (member, left_on, entered_at, entered_by, entered_by_name)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        member,
                        lastDay,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.id().value(),
                        by.name())
                .update();
    }

    Optional<Member> find(UUID unit, UUID member) {
        return jdbc.sql(SELECT + "where m.unit = ? and m.id = ?")
                .params(unit, member)
                .query(MemberBook::read)
                .optional();
    }

    /** Of these enterprises, those that are or will be members after a day. */
    Set<String> living(UUID unit, Collection<String> enterprises, LocalDate day) {
        return new HashSet<>(jdbc.sql("select m.enterprise from sector.member m left join sector.member_leaving l"
                        + " on l.member = m.id where m.unit = ? and m.enterprise = any(?)"
                        + " and (l.left_on is null or l.left_on >= ?)")
                .params(unit, enterprises.toArray(String[]::new), day)
                .query(String.class)
                .list());
    }

    /** All there ever were, by name. */
    Listed<Member> page(UUID unit, int page) {
        long total = jdbc.sql("select count(*) from sector.member where unit = ?")
                .param(unit)
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Member> rows = jdbc.sql(SELECT + "where m.unit = ? order by m.enterprise_name, m.id limit ? offset ?")
                .params(unit, Listed.SIZE, (long) shown * Listed.SIZE)
                .query(MemberBook::read)
                .list();
        return new Listed<>(rows, shown, total);
    }

    List<Member> on(UUID unit, LocalDate day) {
        return jdbc.sql(SELECT + "where m.unit = ?" + ON_DAY + " order by m.enterprise_name, m.id")
                .params(unit, day, day)
                .query(MemberBook::read)
                .list();
    }

    /** The membership of an enterprise on a day. */
    Optional<Member> current(UUID unit, PartyId enterprise, LocalDate day) {
        return jdbc.sql(SELECT + "where m.unit = ? and m.enterprise = ?" + ON_DAY + " order by m.joined_on limit 1")
                .params(unit, enterprise.value(), day, day)
                .query(MemberBook::read)
                .optional();
    }

    boolean isMember(UUID unit, Collection<PartyId> enterprises, LocalDate day) {
        return jdbc.sql("select exists (select 1 from sector.member m left join sector.member_leaving l"
                        + " on l.member = m.id where m.unit = ? and m.enterprise = any(?)" + ON_DAY + ")")
                .params(unit, enterprises.stream().map(PartyId::value).toArray(String[]::new), day, day)
                .query(Boolean.class)
                .single();
    }

    private static Member read(ResultSet row, int n) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                new PartyId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }
}
