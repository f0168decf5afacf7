package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Listed;

/** Agreements that came into force, whom they bind, and what they found below them. */
@Repository
class AgreementBook {

    private static final String IN_FORCE = """
            from sector.agreement a where greatest(a.effective_on, a.starts_on) <= :day and a.ends_on >= :day
              and not exists (select 1 from sector.agreement_end e where e.number = a.number and e.last_day < :day)
              and (cast(:town as text) is null or a.town_code is null or a.town_code = :town)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    AgreementBook(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(Talks talks, Talks.Draft draft, Way way, LocalDate effective, Collection<Bound> bound) {
        String number = talks.number().toString();
        jdbc.sql("""
                insert into sector.agreement (number, draft, unit, way, name, town_code, place_name, terms, digest,
                    effective_on, starts_on, ends_on, noted_at)
                values (:number, :draft, :unit, :way, :name, :town, :place, :terms::jsonb, :digest, :effective, :starts,
                    :ends, :at)""")
                .param("number", number)
                .param("draft", draft.version())
                .param("unit", talks.unit().id())
                .param("way", way.name())
                .param("name", talks.unit().name())
                .param("town", talks.unit().townCode())
                .param("place", talks.unit().placeName())
                .param("terms", KeptJson.write(draft.terms()))
                .param("digest", draft.digest())
                .param("effective", effective)
                .param("starts", draft.terms().start())
                .param("ends", draft.terms().end())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                "insert into sector.bound (number, enterprise, enterprise_name) values (?, ?, ?)",
                bound.stream()
                        .map(m -> new Object[] {number, m.enterprise().value(), m.name()})
                        .toList());
    }

    /**
     * Those it binds: from the beginning, those that joined later by their own congress, and where a congress of the whole sector approved it those that joined later and are
     * members on that day; but for those that a change or a termination released.
     */
    List<Bound> boundBy(CaseNumber number, LocalDate day) {
        return jdbc.sql("""
                select enterprise, name from (
                    select distinct on (enterprise) enterprise, name from (
                        select b.enterprise, b.enterprise_name as name from sector.bound b where b.number = :number
                              and (b.since is null or b.since <= :day)
                        union all
                        select m.enterprise, m.enterprise_name from sector.agreement a
                            join sector.member m on m.unit = a.unit left join sector.member_leaving l on l.member = m.id
                            where a.number = :number and a.way = 'CONGRESS' and m.joined_on <= :day
                              and (l.left_on is null or l.left_on >= :day)) every
                    order by enterprise, name) one
                where not exists (select 1 from sector.released r
                    where r.number = :number and r.enterprise = one.enterprise)
                order by name, enterprise""")
                .param("number", number.toString())
                .param("day", day)
                .query((row, n) -> new Bound(new PartyId(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Whether it ever bound one of these enterprises. */
    boolean everBound(CaseNumber number, Collection<PartyId> enterprises) {
        return jdbc.sql("select exists (select 1 from sector.bound where number = ? and enterprise = any(?))")
                .params(
                        number.toString(),
                        enterprises.stream().map(PartyId::value).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    List<PartyId> bound(CaseNumber number, LocalDate day) {
        return boundBy(number, day).stream().map(Bound::enterprise).toList();
    }

    /**
     * Agreements in force that bind an enterprise: those that bound it from the beginning or that it joined later, and
     * those that a congress of the whole sector approved while it is a member. The newest first, at most a hundred.
     */
    List<SectorAgreement> binding(PartyId enterprise, LocalDate day) {
        return jdbc.sql("""
                select a.* from sector.agreement a where greatest(a.effective_on, a.starts_on) <= :day and a.ends_on >= :day
                  and not exists (select 1 from sector.agreement_end e where e.number = a.number and e.last_day < :day)
                  and not exists (select 1 from sector.released r where r.number = a.number
                      and r.enterprise = :enterprise and r.last_day < :day)
                  and (
                    exists (select 1 from sector.bound b where b.number = a.number and b.enterprise = :enterprise
                        and (b.since is null or b.since <= :day))
                    or a.way = 'CONGRESS' and exists (select 1 from sector.member m
                        left join sector.member_leaving l on l.member = m.id
                        where m.unit = a.unit and m.enterprise = :enterprise and m.joined_on <= :day
                          and (l.left_on is null or l.left_on >= :day)))
                order by a.effective_on desc, a.number desc limit 100""")
                .param("day", day)
                .param("enterprise", enterprise.value())
                .query(AgreementBook::read)
                .list();
    }

    /** In force on a day, by name; of one town only, unless it is null. */
    Listed<SectorAgreement> inForce(@Nullable String town, LocalDate day, int page) {
        long total = jdbc.sql("select count(*) " + IN_FORCE)
                .param("day", day)
                .param("town", town)
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<SectorAgreement> rows = jdbc.sql(
                        "select a.* " + IN_FORCE + " order by a.name, a.number limit :size offset :skip")
                .param("day", day)
                .param("town", town)
                .param("size", Listed.SIZE)
                .param("skip", (long) shown * Listed.SIZE)
                .query(AgreementBook::read)
                .list();
        return new Listed<>(rows, shown, total);
    }

    /** Enterprises that the agreement binds until that day only. */
    void release(CaseNumber number, Collection<PartyId> enterprises, LocalDate lastDay, CaseNumber by) {
        batches.batchUpdate(
                "insert into sector.released (number, enterprise, last_day, by_number) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                enterprises.stream()
                        .map(e -> new Object[] {number.toString(), e.value(), lastDay, by.toString()})
                        .toList());
    }

    /** It binds nobody after that day. */
    void end(CaseNumber number, Why why, LocalDate lastDay, CaseNumber by) {
        jdbc.sql("insert into sector.agreement_end (number, why, last_day, by_number, noted_at) values (?, ?, ?, ?, ?)")
                .params(
                        number.toString(),
                        why.name(),
                        lastDay,
                        by.toString(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The agreements that a unit ever had, newest first, with how they ended. */
    List<Life> lives(UUID unit) {
        return jdbc.sql("""
                select a.*, e.why, e.last_day, e.by_number from sector.agreement a
                left join sector.agreement_end e on e.number = a.number
                where a.unit = ? order by a.effective_on desc, a.number desc limit 50""")
                .param(unit)
                .query((row, n) -> new Life(
                        read(row, n),
                        row.getString("why") == null ? null : Why.valueOf(row.getString("why")),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("by_number") == null ? null : CaseNumber.parse(row.getString("by_number"))))
                .list();
    }

    void found(CaseNumber number, PartyId enterprise, Below below, LocalDate on) {
        jdbc.sql(
                        "insert into sector.finding (number, enterprise, enterprise_name, case_number, below, found_on, found_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.toString(),
                        enterprise.value(),
                        below.enterprise(),
                        below.caseNumber(),
                        below.below(),
                        on,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Below> below(CaseNumber number) {
        return jdbc.sql("select enterprise_name, case_number, below from sector.finding where number = ?"
                        + " order by enterprise_name limit 500")
                .param(number.toString())
                .query((row, n) -> new Below(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static SectorAgreement read(ResultSet row, int n) throws SQLException {
        return new SectorAgreement(
                CaseNumber.parse(row.getString("number")),
                Way.valueOf(row.getString("way")),
                row.getString("name"),
                row.getString("town_code"),
                row.getString("place_name"),
                KeptJson.read(row.getString("terms"), SectorTerms.class),
                row.getObject("effective_on", LocalDate.class));
    }
}
