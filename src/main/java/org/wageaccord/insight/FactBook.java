package org.wageaccord.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.registry.Listed;

/** Official figures as they were imported. They stay; a later one of the same kind, year, industry and post takes the place. */
@Repository
class FactBook {

    private static final String NEWEST = newest("true");

    /** Figures of which no later one took the place, of those that hold a condition. */
    private static String newest(String where) {
        return "(select distinct on (kind, year, coalesce(industry, ''), post) * from insight.fact where " + where
                + " order by kind, year, coalesce(industry, ''), post, imported_at desc, fact_id) f ";
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    FactBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(List<Fact> facts, Actor by) {
        for (Fact fact : facts) {
            jdbc.sql("""
                    insert into insight.fact (fact_id, kind, year, industry, post, value, source, source_on, url,
                        imported_at, imported_by, imported_by_name)
                    values (:id, :kind, :year, :industry, :post, :value, :source, :sourceOn, :url, :at, :by, :byName)""")
                    .param("id", UUID.randomUUID())
                    .param("kind", fact.kind().name())
                    .param("year", fact.year())
                    .param("industry", fact.industry())
                    .param("post", fact.post())
                    .param("value", fact.value())
                    .param("source", fact.source())
                    .param("sourceOn", fact.sourceOn())
                    .param("url", fact.url())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .update();
        }
    }

    /** Newest year first. */
    Listed<Fact> newest(int page) {
        long total =
                jdbc.sql("select count(*) from " + NEWEST).query(Long.class).single();
        List<Fact> facts = jdbc.sql("select * from " + NEWEST
                        + " order by year desc, kind, industry nulls first, post limit :size offset :skip")
                .param("size", Listed.SIZE)
                .param("skip", (long) page * Listed.SIZE)
                .query(FactBook::read)
                .list();
        return new Listed<>(facts, page, total);
    }

    /** The newest year's figure of each kind up to a year, of all industries; a bounded list. */
    List<Fact> upTo(int year) {
        return jdbc.sql("select distinct on (kind) * from " + newest("year <= :year and industry is null")
                        + " order by kind, year desc, post")
                .param("year", year)
                .query(FactBook::read)
                .list();
    }

    /** Wage prices of an industry of the newest year up to a year, the first hundred by post. */
    List<Fact> ofIndustry(String industry, int year) {
        return jdbc.sql("select * from " + newest("""
                                kind = 'INDUSTRY_WAGE' and coalesce(industry, '') = :industry and year = (select max(year)
                                    from insight.fact where kind = 'INDUSTRY_WAGE' and coalesce(industry, '') = :industry
                                        and year <= :year)""") + " order by post limit 100")
                .param("industry", industry)
                .param("year", year)
                .query(FactBook::read)
                .list();
    }

    private static Fact read(ResultSet row, int n) throws SQLException {
        return new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("industry"),
                row.getString("post"),
                row.getBigDecimal("value"),
                row.getString("source"),
                row.getObject("source_on", java.time.LocalDate.class),
                row.getString("url"));
    }
}
