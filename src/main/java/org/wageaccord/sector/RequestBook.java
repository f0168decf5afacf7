package org.wageaccord.sector;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.statute.Statute;

/** The requests of members' unions; only ever added to. */
@Repository
class RequestBook {

    /** Since the last offer of the unit. */
    private static final String SINCE = """
            from sector.request r where r.unit = :unit and r.asked_at > coalesce(
                (select max(t.offered_at) from sector.talks t where t.unit = :unit), timestamptz '-infinity')
            """;

    private static final String MEMBER = """
             and exists (select 1 from sector.member m left join sector.member_leaving l on l.member = m.id
                where m.unit = r.unit and m.enterprise = r.enterprise and m.joined_on <= :today
                    and (l.left_on is null or l.left_on >= :today))
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Statute statute;
    private final Clock clock;

    RequestBook(JdbcClient jdbc, CurrentActor actor, Statute statute, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.statute = statute;
        this.clock = clock;
    }

    void add(UUID unit, Member member, String words) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.request (unit, enterprise, enterprise_name, words, asked_on, asked_at, asked_by, asked_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        unit,
                        member.enterprise().value(),
                        member.enterpriseName(),
                        words,
                        statute.today(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.id().value(),
                        by.name())
                .update();
    }

    boolean asked(UUID unit, Member member) {
        return jdbc.sql("select exists (select 1 " + SINCE + " and r.enterprise = :enterprise)")
                .param("unit", unit)
                .param("enterprise", member.enterprise().value())
                .query(Boolean.class)
                .single();
    }

    /** Since the last offer, one of each enterprise, of those that are still members. */
    List<Request> since(UUID unit) {
        return jdbc.sql("select * from (select distinct on (r.enterprise) r.* " + SINCE + MEMBER
                        + " order by r.enterprise, r.asked_at) one order by asked_at, id limit 500")
                .param("unit", unit)
                .param("today", statute.today())
                .query((row, n) -> new Request(
                        row.getString("enterprise_name"),
                        row.getString("words"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("asked_by_name")))
                .list();
    }
}
