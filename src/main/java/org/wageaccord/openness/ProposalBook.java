package org.wageaccord.openness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;
import org.wageaccord.openness.Proposal.Answer;
import org.wageaccord.openness.Proposal.Ended;
import org.wageaccord.openness.Proposal.State;

/** Choices and what came of them; only ever added to. How one stands is read from the facts. */
@Repository
class ProposalBook {

    /** A page shows the newest. */
    static final int MOST = 20;

    private static final String SELECT = """
            select p.*, a.confirmed_by as answer_confirmed_by, a.agreed, a.words as reason, a.answered_at, a.answered_by_name,
                e.side as ended_side, e.ended_at, e.ended_by_name,
                p.number = (select max(o.number) from openness.proposal o where o.case_number = p.case_number) as newest,
                p.number = (select max(o.number) from openness.proposal o join openness.answer x on x.proposal = o.id
                    where o.case_number = p.case_number and x.agreed) as agreed_last
            from openness.proposal p left join openness.answer a on a.proposal = p.id
            left join openness.ending e on e.proposal = p.id
            where p.case_number = :case
            """;

    private final JdbcClient jdbc;
    private final OpenTextJson json;
    private final Clock clock;

    ProposalBook(JdbcClient jdbc, OpenTextJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Lets one act on the edition of a case after the other, to the end of the transaction. */
    void alone(CaseNumber caseNumber) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('openness ' || :case, 0))")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Proposal> of(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "order by p.number desc limit :most")
                .param("case", caseNumber.toString())
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    /** The one that waits for an answer: none but the newest can. */
    Optional<Proposal> waiting(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "order by p.number desc limit 1")
                .param("case", caseNumber.toString())
                .query((row, n) -> read(row))
                .optional()
                .filter(newest -> newest.state() == State.WAITING);
    }

    /** What both agreed to last, even if one of them took it back. */
    Optional<Proposal> agreed(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + "and a.agreed order by p.number desc limit 1")
                .param("case", caseNumber.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    String digest(OpenText text) {
        return Digest.of(json.write(text));
    }

    Proposal add(CaseNumber caseNumber, Side side, OpenText text, Actor by, ConfirmedBy confirmedBy) {
        String words = json.write(text);
        jdbc.sql("""
                insert into openness.proposal (id, case_number, number, side, words, digest, proposed_at, proposed_by,
                    proposed_by_name, confirmed_by)
                select :id, :case, coalesce(max(number), 0) + 1, :side, :words, :digest, :now, :by, :byName, :confirmedBy
                from openness.proposal where case_number = :case""")
                .param("id", UUID.randomUUID())
                .param("case", caseNumber.toString())
                .param("side", side.name())
                .param("words", words)
                .param("digest", Digest.of(words))
                .param("now", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("confirmedBy", confirmedBy.name())
                .update();
        return waiting(caseNumber).orElseThrow();
    }

    /** @param confirmedBy null where it was declined, which opens nothing and is asked no confirmation */
    void answer(Proposal proposal, boolean agreed, String words, Actor by, @Nullable ConfirmedBy confirmedBy) {
        jdbc.sql("""
                insert into openness.answer (proposal, agreed, words, answered_at, answered_by, answered_by_name, confirmed_by)
                values (:id, :agreed, :words, :now, :by, :byName, :confirmedBy)""")
                .param("confirmedBy", confirmedBy == null ? null : confirmedBy.name())
                .param("id", proposal.id())
                .param("agreed", agreed)
                .param("words", words)
                .param("now", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void end(Proposal proposal, Side side, Actor by) {
        jdbc.sql("""
                insert into openness.ending (proposal, side, ended_at, ended_by, ended_by_name)
                values (:id, :side, :now, :by, :byName)""")
                .param("id", proposal.id())
                .param("side", side.name())
                .param("now", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private Proposal read(ResultSet row) throws SQLException {
        Instant answered = moment(row, "answered_at");
        Answer answer = answered == null
                ? null
                : new Answer(
                        row.getBoolean("agreed"),
                        row.getString("reason"),
                        row.getString("answered_by_name"),
                        answered,
                        confirmedBy(row.getString("answer_confirmed_by")));
        Instant at = moment(row, "ended_at");
        Ended ended = at == null
                ? null
                : new Ended(Side.valueOf(row.getString("ended_side")), row.getString("ended_by_name"), at);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Side.valueOf(row.getString("side")),
                json.read(row.getString("words")),
                row.getString("digest"),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                confirmedBy(row.getString("confirmed_by")),
                answer,
                ended,
                state(answer, ended, row.getBoolean("newest"), row.getBoolean("agreed_last")));
    }

    private static State state(@Nullable Answer answer, @Nullable Ended ended, boolean newest, boolean agreedLast) {
        if (answer == null) {
            return ended != null ? State.RECALLED : newest ? State.WAITING : State.OVERTAKEN;
        }
        if (!answer.agreed()) {
            return State.DECLINED;
        }
        return ended != null ? State.TAKEN_BACK : agreedLast ? State.OPEN : State.REPLACED;
    }

    private static @Nullable ConfirmedBy confirmedBy(@Nullable String kept) {
        return kept == null ? null : ConfirmedBy.valueOf(kept);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
