package org.wageaccord.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Route;

/** Agreements from before the platform, with the scans of their papers; all of them facts. */
@Repository
class EarlierAgreements {

    private static final String SELECT = """
            select a.id, a.enterprise, a.terms, a.digest, a.signed_on, a.entered_at, a.entered_by_name, a.number,
                   a.correction, p.file_name, p.digest as paper_digest,
                   exists (select 1 from contract.earlier_agreement n where n.enterprise = a.enterprise
                           and n.starts_on = a.starts_on and n.number > a.number) as replaced
            from contract.earlier_agreement a left join contract.earlier_paper p on p.agreement = a.id
            """;

    private final JdbcClient jdbc;
    private final TermsJson json;

    EarlierAgreements(JdbcClient jdbc, TermsJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many entries there are of the agreement that begins on a day; to the end of the transaction nobody adds one. */
    int lockedCount(PartyId enterprise, LocalDate start) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('contract.earlier'), hashtext(?))")
                .param(enterprise.value())
                .query(row -> {});
        return jdbc.sql("select count(*) from contract.earlier_agreement where enterprise = ? and starts_on = ?")
                .params(enterprise.value(), start)
                .query(Integer.class)
                .single();
    }

    UUID add(EarlierEntry entry, int number, Actor by, Instant at) {
        UUID id = UUID.randomUUID();
        String kept = json.write(entry.terms());
        jdbc.sql("insert into contract.earlier_agreement (id, enterprise, terms, digest, starts_on, signed_on,"
                        + " entered_at, entered_by, entered_by_name, number, correction)"
                        + " values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        entry.enterprise().value(),
                        kept,
                        Digest.of(kept),
                        entry.terms().start(),
                        entry.signedOn(),
                        at.atOffset(ZoneOffset.UTC),
                        by.id().value(),
                        by.name(),
                        number,
                        entry.correction())
                .update();
        SignedPaper paper = entry.paper();
        if (paper != null) {
            jdbc.sql("insert into contract.earlier_paper (agreement, file_name, media_type, digest, content)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            paper.name(),
                            paper.mediaType().orElseThrow(),
                            Digest.of(paper.content()),
                            paper.content())
                    .update();
        }
        return id;
    }

    Optional<Agreement> latest(PartyId enterprise, LocalDate on) {
        return jdbc.sql("select terms, digest, signed_on from contract.earlier_agreement"
                        + " where enterprise = ? and starts_on <= ? order by starts_on desc, number desc limit 1")
                .params(enterprise.value(), on)
                .query((row, n) -> agreement(
                        enterprise, json.read(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class)))
                .optional();
    }

    /** The newest first, corrections before what they replace: a page of them. */
    List<EarlierAgreement> of(PartyId enterprise, int page, int size) {
        return jdbc.sql(SELECT + "where a.enterprise = ? order by a.starts_on desc, a.number desc limit ? offset ?")
                .params(enterprise.value(), size, (long) page * size)
                .query(this::read)
                .list();
    }

    long count(PartyId enterprise) {
        return jdbc.sql("select count(*) from contract.earlier_agreement where enterprise = ?")
                .param(enterprise.value())
                .query(Long.class)
                .single();
    }

    Optional<EarlierAgreement> find(PartyId enterprise, UUID id) {
        return jdbc.sql(SELECT + "where a.enterprise = ? and a.id = ?")
                .params(enterprise.value(), id)
                .query(this::read)
                .optional();
    }

    Optional<EarlierPaper> paper(PartyId enterprise, UUID id) {
        return jdbc.sql(
                        "select p.file_name, p.media_type, p.content from contract.earlier_paper p"
                                + " join contract.earlier_agreement a on a.id = p.agreement where a.enterprise = ? and a.id = ?")
                .params(enterprise.value(), id)
                .query((row, n) -> new EarlierPaper(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    private EarlierAgreement read(ResultSet row, int n) throws SQLException {
        return new EarlierAgreement(
                row.getObject("id", UUID.class),
                new PartyId(row.getString("enterprise")),
                json.read(row.getString("terms")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("digest"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by_name"),
                row.getInt("number"),
                row.getString("correction"),
                row.getBoolean("replaced"),
                row.getString("file_name"),
                row.getString("paper_digest"));
    }

    private static Agreement agreement(PartyId enterprise, Terms terms, String digest, LocalDate signedOn) {
        int year = terms.start().getYear();
        return new Agreement(
                null,
                enterprise,
                year,
                1,
                terms,
                digest,
                true,
                Route.Way.SIGN_AFTER_VOTE,
                true,
                "",
                "",
                null,
                null,
                signedOn,
                null);
    }
}
