package org.wageaccord.blindaid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.blindaid.Aid.State;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** That the aid was proposed, agreed to, used or given up: facts, from which its state is read. */
@Repository
class AidBook {

    /** A page shows what waits and the newest of the others. */
    static final int MOST = 50;

    private static final String LIVE = "e.proposal is null and o.proposal is null";

    private static final String SELECT = """
            select p.*, c.proposal is not null as consented, e.how, o.overlap, o.value,
                exists (select 1 from blindaid.sealed_limit l where l.proposal = p.id and l.side = 'ENTERPRISE') as enterprise,
                exists (select 1 from blindaid.sealed_limit l where l.proposal = p.id and l.side = 'WORKERS') as workers
            from blindaid.proposal p left join blindaid.consent c on c.proposal = p.id
            left join blindaid.ending e on e.proposal = p.id left join blindaid.outcome o on o.proposal = p.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AidBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets one act on the aids of a case after the other, to the end of the transaction. */
    void alone(CaseNumber caseNumber) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('blindaid ' || :case, 0))")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    /** Those that wait first, then newest first. */
    List<Aid> of(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "where p.case_number = :case order by (" + LIVE
                        + ") desc, p.proposed_at desc, p.id limit :most")
                .param("case", caseNumber.toString())
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    /** All that wait, which are few: one for a clause in a round at most, and none of rounds that are over. */
    List<Aid> live(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "where p.case_number = :case and " + LIVE)
                .param("case", caseNumber.toString())
                .query((row, n) -> read(row))
                .list();
    }

    /** How often the aid was proposed for the clause in the round. */
    int proposed(CaseNumber caseNumber, int round, String clause) {
        return jdbc.sql("""
                select count(*) from blindaid.proposal
                where case_number = :case and round = :round and clause = :clause""")
                .param("case", caseNumber.toString())
                .param("round", round)
                .param("clause", clause)
                .query(Integer.class)
                .single();
    }

    Optional<Aid> find(CaseNumber caseNumber, UUID id) {
        return jdbc.sql(SELECT + "where p.case_number = :case and p.id = :id")
                .param("case", caseNumber.toString())
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whether the clause was used in the round, or a proposal for it waits. */
    boolean isTaken(CaseNumber caseNumber, int round, String clause) {
        return jdbc.sql("""
                select exists (select 1 from blindaid.proposal p left join blindaid.consent c on c.proposal = p.id
                    left join blindaid.ending e on e.proposal = p.id
                    where p.case_number = :case and p.round = :round and p.clause = :clause
                        and (c.proposal is not null or e.proposal is null))""")
                .param("case", caseNumber.toString())
                .param("round", round)
                .param("clause", clause)
                .query(Boolean.class)
                .single();
    }

    UUID add(CaseNumber caseNumber, int round, Item item, Aid.Entry entry, Side side, Actor by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into blindaid.proposal (id, case_number, round, clause, name, meet, line, side, proposed_at, proposed_by,
                    proposed_by_name)
                values (:id, :case, :round, :clause, :name, :meet, :line, :side, :now, :by, :byName)""")
                .param("id", id)
                .param("case", caseNumber.toString())
                .param("round", round)
                .param("clause", item.key())
                .param("name", item.name())
                .param("meet", String.valueOf(entry.meet()))
                .param("line", entry.line())
                .param("side", side.name())
                .param("now", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
        return id;
    }

    void consent(CaseNumber caseNumber, Aid aid, Actor by) {
        jdbc.sql("""
                insert into blindaid.consent (proposal, case_number, round, clause, consented_at, consented_by,
                    consented_by_name) values (:id, :case, :round, :clause, :now, :by, :byName)""")
                .param("id", aid.id())
                .param("case", caseNumber.toString())
                .param("round", aid.round())
                .param("clause", aid.item().key())
                .param("now", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void end(UUID aid, State how, @Nullable Side side) {
        jdbc.sql("insert into blindaid.ending (proposal, how, side, ended_at) values (:id, :how, :side, :now)")
                .param("id", aid)
                .param("how", how.name())
                .param("side", side == null ? null : side.name())
                .param("now", now())
                .update();
    }

    void compared(UUID aid, Comparison outcome) {
        jdbc.sql(
                        "insert into blindaid.outcome (proposal, overlap, value, compared_at) values (:id, :overlap, :value, :now)")
                .param("id", aid)
                .param("overlap", outcome.overlap())
                .param("value", outcome.value())
                .param("now", now())
                .update();
    }

    /** Cases in which limits wait; only they still have a key. */
    List<CaseNumber> waiting() {
        return jdbc.sql("""
                select distinct c.case_number from blindaid.use_key k join blindaid.consent c using (proposal)
                order by c.case_number limit 1000""")
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    private static Aid read(ResultSet row) throws SQLException {
        String clause = row.getString("clause");
        Set<Side> entered = EnumSet.noneOf(Side.class);
        if (row.getBoolean("enterprise")) {
            entered.add(Side.ENTERPRISE);
        }
        if (row.getBoolean("workers")) {
            entered.add(Side.WORKERS);
        }
        return new Aid(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                new Item(Item.kind(clause), clause, row.getString("name")),
                Meet.valueOf(row.getString("meet")),
                row.getBigDecimal("line"),
                Side.valueOf(row.getString("side")),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                state(row),
                entered,
                row.getBigDecimal("value"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getString("how") != null) {
            return State.valueOf(row.getString("how"));
        }
        if (row.getObject("overlap") != null) {
            return row.getBoolean("overlap") ? State.OVERLAP : State.NO_OVERLAP;
        }
        return row.getBoolean("consented") ? State.WAITING : State.PROPOSED;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
