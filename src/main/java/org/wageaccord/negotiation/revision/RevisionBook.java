package org.wageaccord.negotiation.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Revision.Proposal;
import org.wageaccord.negotiation.revision.Revision.Settled;

/** Revisions, proposals and how they ended. Everything here is only ever added. */
@Repository
class RevisionBook {

    private static final TypeReference<List<Objection>> OBJECTIONS = new TypeReference<>() {};

    private static final TypeReference<List<String>> REPLIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;

    RevisionBook(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** Lets one act on a case's revision pass at a time, until the transaction ends. */
    void lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('revision ' || ?, 0))")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    /** The newest revision of a case. */
    Optional<Revision> newest(CaseNumber caseNumber) {
        return jdbc.sql("select * from negotiation.revision where case_number = ? order by submission desc limit 1")
                .param(caseNumber.toString())
                .query((row, n) -> read(caseNumber, row))
                .optional();
    }

    /** Opens the revision of what was filed with a submission; asking twice does nothing. */
    void open(
            CaseNumber caseNumber, int submission, List<Objection> objections, Terms base, String digest, Instant at) {
        jdbc.sql("""
                        insert into negotiation.revision
                            (id, case_number, submission, objections, base, base_digest, opened_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        on conflict (case_number, submission) do nothing""")
                .params(
                        UUID.randomUUID(),
                        caseNumber.toString(),
                        submission,
                        write(objections),
                        write(base),
                        digest,
                        utc(at))
                .update();
    }

    void propose(Revision revision, Proposal proposal, Actor by) {
        jdbc.sql("""
                        insert into negotiation.revision_proposal
                            (id, revision, number, side, terms, digest, reason, formal, replies, put_by, put_by_name,
                             put_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        revision.id(),
                        proposal.number(),
                        proposal.side().name(),
                        write(proposal.terms()),
                        proposal.digest(),
                        proposal.reason(),
                        proposal.formal(),
                        write(proposal.replies()),
                        by.id().value(),
                        by.name(),
                        utc(proposal.at()))
                .update();
    }

    void settle(Revision revision, Settled settled, Actor by) {
        jdbc.sql("""
                        insert into negotiation.revision_settlement
                            (revision, side, to_table, vote_needed, formal, reason, settled_by, settled_by_name,
                             settled_on, settled_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        revision.id(),
                        settled.side().name(),
                        settled.toTable(),
                        settled.voteNeeded(),
                        settled.formal(),
                        settled.reason(),
                        by.id().value(),
                        by.name(),
                        settled.on(),
                        utc(settled.at()))
                .update();
    }

    private Revision read(CaseNumber caseNumber, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Revision(
                id,
                caseNumber,
                row.getInt("submission"),
                read(row.getString("objections"), OBJECTIONS),
                read(row.getString("base"), Terms.class),
                row.getString("base_digest"),
                proposals(id),
                settled(id));
    }

    private List<Proposal> proposals(UUID revision) {
        return jdbc.sql("select * from negotiation.revision_proposal where revision = ? order by number limit 50")
                .param(revision)
                .query((row, n) -> new Proposal(
                        row.getInt("number"),
                        Side.valueOf(row.getString("side")),
                        read(row.getString("terms"), Terms.class),
                        row.getString("digest"),
                        row.getString("reason"),
                        row.getBoolean("formal"),
                        read(row.getString("replies"), REPLIES),
                        row.getString("put_by_name"),
                        row.getObject("put_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private @Nullable Settled settled(UUID revision) {
        return jdbc.sql("select * from negotiation.revision_settlement where revision = ?")
                .param(revision)
                .query((row, n) -> new Settled(
                        Side.valueOf(row.getString("side")),
                        row.getBoolean("to_table"),
                        row.getBoolean("vote_needed"),
                        row.getBoolean("formal"),
                        row.getString("reason"),
                        row.getString("settled_by_name"),
                        row.getObject("settled_on", LocalDate.class),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot keep " + value.getClass(), e);
        }
    }

    private <T> T read(String json, Class<T> type) {
        return read(json, mapper.getTypeFactory().constructType(type));
    }

    private <T> T read(String json, TypeReference<T> type) {
        return read(json, mapper.getTypeFactory().constructType(type));
    }

    private <T> T read(String json, com.fasterxml.jackson.databind.JavaType type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept " + type, e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
