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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** The texts frozen for cases and the facts about them. Everything here is only ever added. */
@Repository
class FrozenTexts {

    private static final String SELECT = """
            select t.*, p.passed_at, e.effective, v.voided_at,
                   (select jsonb_agg(jsonb_build_object('act', s.act, 'side', s.side, 'at', s.signed_at,
                            'signer', s.signer, 'name', s.signer_name, 'capacity', m.capacity, 'chief', m.chief,
                            'grantor', m.grantor, 'delegation', m.delegation, 'paper', m.paper))
                    from contract.signature s left join contract.signature_mandate m on m.signature = s.id
                    where s.text = t.id) as signed
            from contract.frozen_text t
            left join contract.passage p on p.text = t.id
            left join contract.effect e on e.text = t.id
            left join contract.voiding v on v.text = t.id
            """;

    private final JdbcClient jdbc;
    private final TermsJson json;

    FrozenTexts(JdbcClient jdbc, TermsJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Holds the case until the transaction ends, so that two acts on its text come one after the other. */
    void lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('contract ' || ?, 0))")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    /** The newest text of a case: the one that counts. */
    Optional<FrozenText> newest(CaseNumber caseNumber) {
        return jdbc.sql(SELECT + " where t.case_number = ? order by t.number desc limit 1")
                .param(caseNumber.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The text in force of an enterprise whose term began last before or on a day, and that was not terminated before. */
    Optional<FrozenText> inForce(PartyId enterprise, LocalDate on) {
        return jdbc.sql(SELECT + " where t.enterprise = ? and t.starts_on <= ? and e.effective <= ?"
                        + " and not exists (select 1 from contract.termination x where x.text = t.id and x.last_day < ?)"
                        + " order by t.starts_on desc, e.effective desc limit 1")
                .params(enterprise.value(), on, on, on)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(int number, AgreementText text, Instant at) {
        PaperPin pin = text.pin();
        jdbc.sql("insert into contract.frozen_text (id, case_number, number, enterprise, year, version, terms, digest,"
                        + " starts_on, enterprise_chief, enterprise_chief_name, workers_chief, workers_chief_name,"
                        + " signing_order, edition, template_digest, paper_values, values_digest, frozen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        text.caseNumber().toString(),
                        number,
                        text.enterprise().value(),
                        text.year(),
                        text.version(),
                        json.write(text.terms()),
                        text.digest(),
                        text.terms().start(),
                        text.enterpriseChief().value(),
                        text.enterpriseChiefName(),
                        text.workersChief().value(),
                        text.workersChiefName(),
                        text.order().name(),
                        pin == null ? null : pin.edition(),
                        pin == null ? null : pin.template(),
                        pin == null ? null : pin.values(),
                        pin == null ? null : pin.valuesDigest(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addPassage(UUID text, String basis, Instant at) {
        jdbc.sql("insert into contract.passage (text, basis, passed_at) values (?, ?, ?)")
                .params(text, basis, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Signatures that do not count: on texts that are not the newest of their case, on a draft that was not passed. */
    List<VoidedSignature> voided(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select t.version, s.side, s.signer_name, s.signed_at, s.digest
                        from contract.signature s join contract.frozen_text t on t.id = s.text
                        where t.case_number = ?
                          and (t.number < (select max(number) from contract.frozen_text where case_number = ?)
                               or exists (select 1 from contract.voiding v where v.text = t.id))
                        order by s.signed_at limit 50""")
                .params(caseNumber.toString(), caseNumber.toString())
                .query((row, n) -> new VoidedSignature(
                        row.getInt(1),
                        Side.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }

    /** Answers the number of the act. */
    UUID addSignature(FrozenText text, Side side, SigningMandate mandate, ConfirmedBy by, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into contract.signature (id, text, side, act, signer, signer_name, digest, signed_at,"
                        + " confirmed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        text.id(),
                        side.name(),
                        text.act().name(),
                        mandate.account().value(),
                        mandate.name(),
                        text.digest(),
                        at.atOffset(ZoneOffset.UTC),
                        by.name())
                .update();
        addMandate(id, mandate);
        return id;
    }

    private void addMandate(UUID signature, SigningMandate mandate) {
        jdbc.sql("insert into contract.signature_mandate (signature, capacity, chief, grantor, delegation, paper)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        signature,
                        mandate.capacity().name(),
                        mandate.chief(),
                        mandate.grantor(),
                        mandate.delegation(),
                        mandate.paper())
                .update();
    }

    void addVoiding(UUID text, String reason, Instant at) {
        jdbc.sql("insert into contract.voiding (text, reason, voided_at) values (?, ?, ?)")
                .params(text, reason, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addEffect(UUID text, LocalDate effective) {
        jdbc.sql("insert into contract.effect (text, effective) values (?, ?)")
                .params(text, effective)
                .update();
    }

    void addTermination(UUID text, LocalDate lastDay, Instant at) {
        jdbc.sql("insert into contract.termination (text, last_day, terminated_at) values (?, ?, ?)")
                .params(text, lastDay, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LocalDate> lastDay(UUID text) {
        return jdbc.sql("select last_day from contract.termination where text = ?")
                .param(text)
                .query(LocalDate.class)
                .optional();
    }

    Optional<SignatureReceipt> receipt(FrozenText text, Side side) {
        if (!text.isSignedBy(side)) {
            return Optional.empty();
        }
        return jdbc.sql("select id, signer_name, digest, signed_at, confirmed_by from contract.signature"
                        + " where text = ? and side = ? and act = ?")
                .params(text.id(), side.name(), text.act().name())
                .query((row, n) -> new SignatureReceipt(
                        row.getObject(1, UUID.class),
                        side,
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        confirmedBy(row.getString(5))))
                .optional();
    }

    private static @Nullable ConfirmedBy confirmedBy(@Nullable String kept) {
        return kept == null ? null : ConfirmedBy.valueOf(kept);
    }

    private static @Nullable PaperPin pin(ResultSet row) throws SQLException {
        String edition = row.getString("edition");
        return edition == null
                ? null
                : new PaperPin(
                        PaperKind.AGREEMENT,
                        edition,
                        row.getString("template_digest"),
                        row.getString("paper_values"),
                        row.getString("values_digest"));
    }

    private FrozenText read(ResultSet row) throws SQLException {
        AgreementText text = new AgreementText(
                CaseNumber.parse(row.getString("case_number")),
                new PartyId(row.getString("enterprise")),
                row.getInt("year"),
                row.getInt("version"),
                json.read(row.getString("terms")),
                row.getString("digest"),
                new ActorId(row.getObject("enterprise_chief", UUID.class)),
                row.getString("enterprise_chief_name"),
                new ActorId(row.getObject("workers_chief", UUID.class)),
                row.getString("workers_chief_name"),
                Route.Way.valueOf(row.getString("signing_order")),
                pin(row));
        OffsetDateTime passed = row.getObject("passed_at", OffsetDateTime.class);
        return new FrozenText(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                text,
                passed == null ? null : passed.toInstant(),
                json.signatures(row.getString("signed")),
                row.getObject("voided_at") != null,
                row.getObject("effective", LocalDate.class));
    }
}
