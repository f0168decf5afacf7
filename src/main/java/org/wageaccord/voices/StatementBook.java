package org.wageaccord.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.voices.Statement.Verdict;

/** The statements of gatherings. They bear no author and no time, and their ids are random. */
@Repository
class StatementBook {

    private static final String COLUMNS =
            " s.id as statement, s.number, s.head, s.text, s.proposed, v.kind, v.reason, v.into_number ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final GatheringBook gatherings;
    private final Clock clock;

    StatementBook(JdbcClient jdbc, JdbcTemplate batch, GatheringBook gatherings, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** Puts them after those that are there; under the lock of the gathering. */
    List<UUID> add(UUID gathering, List<Statement.Entry> entries, boolean proposed) {
        int last = count(gathering);
        List<Object[]> rows = java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> new Object[] {
                    UUID.randomUUID(),
                    gathering,
                    last + i + 1,
                    entries.get(i).head().name(),
                    entries.get(i).text(),
                    proposed
                })
                .toList();
        batch.batchUpdate(
                "insert into voices.statement (id, gathering, number, head, text, proposed) values (?, ?, ?, ?, ?, ?)",
                rows);
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    int count(UUID gathering) {
        return jdbc.sql("select coalesce(max(number), 0) from voices.statement where gathering = :id")
                .param("id", gathering)
                .query(Integer.class)
                .single();
    }

    /** All of a gathering: the most agreed first once it is counted, before that in their order. */
    List<Statement> of(UUID gathering) {
        return jdbc.sql("select" + COLUMNS + ", r.agree, r.disagree, r.skip " + """
                        from voices.statement s left join voices.verdict v on v.statement = s.id
                        left join voices.result r on r.statement = s.id where s.gathering = :id
                        order by r.agree::numeric / nullif(r.agree + r.disagree, 0) desc nulls last, r.agree desc nulls last,
                            s.number""")
                .param("id", gathering)
                .query((row, n) -> read(row, totals(row)))
                .list();
    }

    Optional<Statement> find(UUID gathering, int number) {
        return jdbc.sql("select" + COLUMNS + """
                        from voices.statement s left join voices.verdict v on v.statement = s.id
                        where s.gathering = :id and s.number = :number""")
                .param("id", gathering)
                .param("number", number)
                .query((row, n) -> read(row, null))
                .optional();
    }

    void judge(UUID statement, Verdict verdict, Actor by) {
        jdbc.sql("""
                insert into voices.verdict (statement, kind, reason, into_number, given_at, given_by, given_by_name)
                values (:id, :kind, :reason, :into, :now, :by, :name)""")
                .param("id", statement)
                .param("kind", verdict.kind().name())
                .param("reason", verdict.reason())
                .param("into", verdict.into())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    /** What this account is asked next, with how far it is: one query, whatever the gathering's size. */
    Optional<Card> card(UUID gathering, ActorId account) {
        return jdbc.sql("select" + GatheringBook.COLUMNS + ", mine.dealt, mine.total," + COLUMNS + "from"
                        + GatheringBook.TABLES + """
                        left join voices.participant me on me.gathering = g.id and me.account = :me
                        cross join lateral (
                            select count(*) as total, count(*) filter (where q.number = any(me.answered)) as dealt
                            from voices.statement q where q.gathering = g.id
                                and not exists (select 1 from voices.verdict x where x.statement = q.id)) mine
                        left join lateral (
                            select q.* from voices.statement q where q.gathering = g.id
                                and not q.number = any(coalesce(me.answered, '{}'))
                                and not exists (select 1 from voices.verdict x where x.statement = q.id)
                            order by q.number limit 1) s on true
                        left join voices.verdict v on v.statement = s.id where g.id = :id""")
                .param("id", gathering)
                .param("me", account.value())
                .query((row, n) -> new Card(
                        gatherings.read(row),
                        row.getInt("dealt"),
                        row.getInt("total"),
                        row.getObject("statement") == null ? null : read(row, null)))
                .optional();
    }

    private static Statement read(ResultSet row, @Nullable Totals totals) throws SQLException {
        String kind = row.getString("kind");
        return new Statement(
                row.getObject("statement", UUID.class),
                row.getInt("number"),
                Head.valueOf(row.getString("head")),
                row.getString("text"),
                row.getBoolean("proposed"),
                kind == null
                        ? null
                        : new Verdict(
                                Verdict.Kind.valueOf(kind),
                                row.getString("reason"),
                                row.getObject("into_number", Integer.class)),
                totals);
    }

    private static @Nullable Totals totals(ResultSet row) throws SQLException {
        return row.getObject("agree") == null
                ? null
                : new Totals(row.getInt("agree"), row.getInt("disagree"), row.getInt("skip"));
    }
}
