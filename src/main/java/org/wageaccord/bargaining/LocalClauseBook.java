package org.wageaccord.bargaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Town;

/** The clauses of the towns with all their versions; rows are added, never changed. */
@Repository
class LocalClauseBook {

    private static final String ALL = """
            (select c.*, w.withdrawn_from, w.reason, w.withdrawn_by_name,
                (select min(n.valid_from) from bargaining.local_clause n
                    where n.clause = c.clause and n.version > c.version) as replaced_from
            from bargaining.local_clause c left join bargaining.local_clause_withdrawal w on w.clause = c.clause) a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalClauseBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where somebody else wrote this version meanwhile. */
    boolean add(UUID clause, int version, Town town, LocalClauseEntry entry, Actor by) {
        return jdbc.sql("""
            insert into bargaining.local_clause (clause, version, town, town_name, title, words, plain, source, valid_from,
                written_at, written_by, written_by_name)
            values (:clause, :version, :town, :townName, :title, :words, :plain, :source, :from, :at, :by, :name)
            on conflict do nothing\
            """)
                        .param("clause", clause)
                        .param("version", version)
                        .param("town", town.code())
                        .param("townName", town.name())
                        .param("title", entry.title())
                        .param("words", entry.text())
                        .param("plain", entry.plain())
                        .param("source", entry.source())
                        .param("from", entry.validFrom())
                        .param("at", Tables.moment(clock.instant()))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** False where it was withdrawn meanwhile. */
    boolean withdraw(LocalClause clause, LocalDate from, String reason, Actor by) {
        return jdbc.sql("""
            insert into bargaining.local_clause_withdrawal (clause, version, withdrawn_from, reason, withdrawn_at,
                withdrawn_by, withdrawn_by_name)
            values (:clause, :version, :from, :reason, :at, :by, :name) on conflict do nothing\
            """)
                        .param("clause", clause.id())
                        .param("version", clause.version())
                        .param("from", from)
                        .param("reason", reason)
                        .param("at", Tables.moment(clock.instant()))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<LocalClause> newest(UUID clause) {
        return jdbc.sql("select * from " + ALL + " where clause = ? order by version desc limit 1")
                .param(clause)
                .query(LocalClauseBook::read)
                .optional();
    }

    /** What the town offers on a day; as many as {@link LocalClauseRules#MOST} lets it have. */
    List<LocalClause> inForce(String town, LocalDate on) {
        return jdbc.sql("select * from " + ALL + """
             where town = :town and valid_from <= :on and (replaced_from is null or replaced_from > :on)
                and (withdrawn_from is null or withdrawn_from > :on) order by title, clause limit :most\
            """)
                .param("town", town)
                .param("on", on)
                .param("most", LocalClauseRules.MOST)
                .query(LocalClauseBook::read)
                .list();
    }

    /** All versions, the newest first. */
    Listed<LocalClause> of(String town, int page) {
        long total = jdbc.sql("select count(*) from bargaining.local_clause where town = ?")
                .param(town)
                .query(Long.class)
                .single();
        List<LocalClause> some = jdbc.sql("select * from " + ALL
                        + " where town = :town order by written_at desc, clause, version desc limit :size offset :skip")
                .param("town", town)
                .param("size", Listed.SIZE)
                .param("skip", (long) page * Listed.SIZE)
                .query(LocalClauseBook::read)
                .list();
        return new Listed<>(some, page, total);
    }

    /** Clauses of a town that nobody withdrew. */
    int open(String town) {
        return jdbc.sql("""
            select count(distinct clause) from bargaining.local_clause c where town = ?
                and not exists (select from bargaining.local_clause_withdrawal w where w.clause = c.clause)\
            """).param(town).query(Integer.class).single();
    }

    /** Towns that ever had a clause of their own; never more than the city has towns. */
    List<Town> towns() {
        return jdbc.sql(
                        "select distinct on (town) town as code, town_name as name from bargaining.local_clause order by town, written_at desc")
                .query(Town.class)
                .list();
    }

    private static LocalClause read(ResultSet row, int at) throws SQLException {
        LocalDate withdrawn = row.getObject("withdrawn_from", LocalDate.class);
        return new LocalClause(
                row.getObject("clause", UUID.class),
                row.getInt("version"),
                row.getString("town"),
                row.getString("town_name"),
                row.getString("title"),
                row.getString("words"),
                row.getString("plain"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by_name"),
                row.getObject("replaced_from", LocalDate.class),
                withdrawn == null
                        ? null
                        : new LocalClause.Withdrawal(
                                withdrawn, row.getString("reason"), row.getString("withdrawn_by_name")));
    }
}
