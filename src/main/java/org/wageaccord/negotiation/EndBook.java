package org.wageaccord.negotiation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Proposals to end a case before its time, the answers, and how cases ended. Facts. */
@Component
class EndBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    EndBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    EndProposal propose(CaseNumber number, Side side, CaseEnded.Cause cause, String reason, Actor by) {
        Instant now = clock.instant();
        EndProposal proposal = new EndProposal(UUID.randomUUID(), side, cause, reason, by.name(), now);
        jdbc.sql("""
                insert into negotiation.end_proposal (id, case_number, side, cause, reason, proposed_at, proposed_by,
                    proposed_by_name)
                values (:id, :case, :side, :cause, :reason, :at, :by, :byName)""")
                .param("id", proposal.id())
                .param("case", number.toString())
                .param("side", side.name())
                .param("cause", cause.name())
                .param("reason", reason)
                .param("at", utc(now))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
        return proposal;
    }

    void answer(UUID proposal, boolean consent, Actor by) {
        jdbc.sql("""
                insert into negotiation.end_answer (proposal, consent, answered_at, answered_by, answered_by_name)
                values (:id, :consent, :at, :by, :byName)""")
                .param("id", proposal)
                .param("consent", consent)
                .param("at", utc(clock.instant()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    /** The newest proposal that nobody has answered. */
    Optional<EndProposal> waiting(CaseNumber number) {
        return jdbc.sql("""
                select p.* from negotiation.end_proposal p
                where p.case_number = :case
                  and not exists (select 1 from negotiation.end_answer a where a.proposal = p.id)
                order by p.proposed_at desc limit 1""")
                .param("case", number.toString())
                .query((row, n) -> new EndProposal(
                        row.getObject("id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        CaseEnded.Cause.valueOf(row.getString("cause")),
                        row.getString("reason"),
                        row.getString("proposed_by_name"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void end(CaseNumber number, EndRecord ending, Stage from, Actor by) {
        jdbc.sql("""
                insert into negotiation.case_ending (case_number, cause, words, side, article, proposed_by, ended_from, ended_by,
                    account, ended_at)
                values (:case, :cause, :words, :side, :article, :proposedBy, :from, :by, :account, :at)""")
                .param("case", number.toString())
                .param("cause", ending.cause().name())
                .param("words", ending.reason())
                .param("side", ending.side() == null ? null : ending.side().name())
                .param("article", ending.article())
                .param("proposedBy", ending.proposedBy())
                .param("from", from.name())
                .param("by", by.name())
                .param("account", by.id().value())
                .param("at", utc(ending.at()))
                .update();
    }

    Optional<EndRecord> ending(CaseNumber number) {
        return jdbc.sql("select * from negotiation.case_ending where case_number = :case")
                .param("case", number.toString())
                .query((row, n) -> new EndRecord(
                        CaseEnded.Cause.valueOf(row.getString("cause")),
                        row.getString("words"),
                        side(row.getString("side")),
                        row.getString("article"),
                        row.getString("proposed_by"),
                        row.getString("ended_by"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static @Nullable Side side(@Nullable String name) {
        return name == null ? null : Side.valueOf(name);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
