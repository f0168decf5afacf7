package org.wageaccord.recess;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Sittings, proposals, suspensions and resumptions: facts, from which the state of the talks is read. */
@Repository
class RecessBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecessBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(CaseNumber caseNumber) {
        jdbc.sql("insert into recess.talks (case_number, opened_at) values (:case, :at) on conflict do nothing")
                .param("case", caseNumber.toString())
                .param("at", now())
                .update();
    }

    /** Waits until nobody else acts on these talks. No talks is a bug of the caller. */
    RecessState lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from recess.talks where case_number = :case for update")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .single();
        return state(caseNumber).orElseThrow();
    }

    Optional<RecessState> state(CaseNumber caseNumber) {
        return jdbc.sql("""
                select coalesce(max(s.round), 0) as round, coalesce(max(s.round) filter (where e.round is null), 0) as sitting,
                    coalesce((array_agg(e.settled order by s.round desc))[1], false) as settled,
                    exists (select 1 from recess.suspension u where u.case_number = t.case_number) as suspended,
                    exists (select 1 from recess.proposal p where p.case_number = t.case_number) as proposed
                from recess.talks t left join recess.sitting s using (case_number)
                left join recess.sitting_end e on e.case_number = s.case_number and e.round = s.round
                where t.case_number = :case group by t.case_number""")
                .param("case", caseNumber.toString())
                .query((row, n) -> new RecessState(
                        row.getInt("round"),
                        row.getInt("sitting"),
                        row.getBoolean("settled"),
                        row.getBoolean("suspended") ? suspensions(caseNumber) : List.of(),
                        row.getBoolean("proposed") ? proposal(caseNumber) : null))
                .optional();
    }

    void sit(CaseNumber caseNumber, int round, LocalDate on) {
        jdbc.sql("insert into recess.sitting (case_number, round, held_on, held_at) values (:case, :round, :on, :at)")
                .param("case", caseNumber.toString())
                .param("round", round)
                .param("on", on)
                .param("at", now())
                .update();
    }

    void rise(CaseNumber caseNumber, int round, boolean settled) {
        jdbc.sql(
                        "insert into recess.sitting_end (case_number, round, settled, ended_at) values (:case, :round, :settled, :at)")
                .param("case", caseNumber.toString())
                .param("round", round)
                .param("settled", settled)
                .param("at", now())
                .update();
    }

    void add(CaseNumber caseNumber, Proposal proposal, Actor by) {
        jdbc.sql("""
                insert into recess.proposal (proposal_id, case_number, side, until, place, topics, reason, proposed_at,
                    proposed_by, proposed_by_name)
                values (:id, :case, :side, :until, :place, :topics, :reason, :at, :by, :byName)""")
                .param("id", proposal.id())
                .param("case", caseNumber.toString())
                .param("side", proposal.side().name())
                .param("until", proposal.entry().until())
                .param("place", proposal.entry().place())
                .param("topics", proposal.entry().topics())
                .param("reason", proposal.entry().reason())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void answer(UUID proposal, boolean consent, String words, Actor by) {
        jdbc.sql("""
                insert into recess.answer (proposal_id, consent, words, answered_at, answered_by, answered_by_name)
                values (:id, :consent, :words, :at, :by, :byName)""")
                .param("id", proposal)
                .param("consent", consent)
                .param("words", words)
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void begin(CaseNumber caseNumber, Suspension suspension) {
        jdbc.sql("""
                insert into recess.suspension (suspension_id, case_number, number, after_round, begun_on, until, place, topics,
                    reason, used_before, cap_on, begun_at)
                values (:id, :case, :number, :round, :on, :until, :place, :topics, :reason, :used, :cap, :at)""")
                .param("id", suspension.id())
                .param("case", caseNumber.toString())
                .param("number", suspension.number())
                .param("round", suspension.afterRound())
                .param("on", suspension.begunOn())
                .param("until", suspension.entry().until())
                .param("place", suspension.entry().place())
                .param("topics", suspension.entry().topics())
                .param("reason", suspension.entry().reason())
                .param("used", suspension.usedBefore())
                .param("cap", suspension.capOn())
                .param("at", now())
                .update();
    }

    void resume(UUID suspension, LocalDate on, String words, Actor by) {
        jdbc.sql("""
                insert into recess.resumption (suspension_id, resumed_on, words, resumed_at, resumed_by, resumed_by_name)
                values (:id, :on, :words, :at, :by, :byName)""")
                .param("id", suspension)
                .param("on", on)
                .param("words", words)
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private List<Suspension> suspensions(CaseNumber caseNumber) {
        return jdbc.sql("""
                select s.*, r.resumed_on from recess.suspension s left join recess.resumption r using (suspension_id)
                where s.case_number = :case order by s.number""")
                .param("case", caseNumber.toString())
                .query((row, n) -> new Suspension(
                        row.getObject("suspension_id", UUID.class),
                        row.getInt("number"),
                        row.getInt("after_round"),
                        row.getObject("begun_on", LocalDate.class),
                        entry(row),
                        row.getInt("used_before"),
                        row.getObject("cap_on", LocalDate.class),
                        row.getObject("resumed_on", LocalDate.class)))
                .list();
    }

    /** The newest proposal, if nobody has answered it and the talks have not gone on since. */
    private @Nullable Proposal proposal(CaseNumber caseNumber) {
        return jdbc.sql("""
                select p.* from recess.proposal p
                where p.case_number = :case
                  and not exists (select 1 from recess.answer a where a.proposal_id = p.proposal_id)
                  and not exists (select 1 from recess.suspension s where s.case_number = :case and s.begun_at > p.proposed_at)
                  and not exists (select 1 from recess.sitting s where s.case_number = :case and s.held_at > p.proposed_at)
                order by p.proposed_at desc limit 1""")
                .param("case", caseNumber.toString())
                .query((row, n) -> new Proposal(
                        row.getObject("proposal_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        entry(row),
                        row.getString("proposed_by_name"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private static Suspension.Entry entry(ResultSet row) throws SQLException {
        return new Suspension.Entry(
                row.getObject("until", LocalDate.class),
                row.getString("place"),
                row.getString("topics"),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
