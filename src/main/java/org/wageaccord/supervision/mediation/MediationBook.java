package org.wageaccord.supervision.mediation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.mediation.Mediation.Acceptance;
import org.wageaccord.supervision.mediation.Mediation.Ending;
import org.wageaccord.supervision.mediation.Mediation.Extension;
import org.wageaccord.supervision.mediation.Mediation.Investigation;
import org.wageaccord.supervision.mediation.Mediation.Settlement;
import org.wageaccord.supervision.mediation.Mediation.Signature;

/** Puts the mediations of a case together from their facts: two queries, whatever their number. */
@Repository
class MediationBook {

    private final JdbcClient jdbc;

    MediationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one act on a case's mediation pass at a time, until the transaction ends. */
    void lock(CaseNumber number) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('mediation ' || ?, 0))")
                .param(number.toString())
                .query(Integer.class)
                .single();
    }

    /** The mediations of a case, the first one first. */
    List<Mediation> of(CaseNumber number) {
        Map<UUID, Map<Side, Signature>> signatures = signatures(number);
        return jdbc.sql("""
                select m.*, a.accepted_on, a.due_on, a.accepted_by, i.mediators, i.findings, i.recorded_by, i.recorded_at,
                       x.until, x.reasons, x.extended_by, x.extended_at,
                       s.entry, s.digest, s.proposed_by, s.proposed_at,
                       e.kind, e.side, e.words, e.ended_by, e.ended_at
                from supervision.mediation m
                left join supervision.acceptance a on a.mediation = m.id
                left join supervision.investigation i on i.mediation = m.id
                left join supervision.extension x on x.mediation = m.id
                left join supervision.settlement s on s.mediation = m.id
                left join supervision.ending e on e.mediation = m.id
                where m.case_number = ? order by m.serial limit 50
                """)
                .param(number.toString())
                .query((row, n) -> mediation(row, signatures))
                .list();
    }

    long count(CaseNumber number) {
        return jdbc.sql("select count(*) from supervision.mediation where case_number = ?")
                .param(number.toString())
                .query(Long.class)
                .single();
    }

    Optional<Mediation> open(CaseNumber number) {
        return of(number).stream().filter(Mediation::isOpen).findFirst();
    }

    private Map<UUID, Map<Side, Signature>> signatures(CaseNumber number) {
        Map<UUID, Map<Side, Signature>> all = new HashMap<>();
        jdbc.sql("""
                select s.mediation, s.side, s.name, s.signed_at from supervision.signature s
                join supervision.mediation m on m.id = s.mediation where m.case_number = ?
                """).param(number.toString()).query(row -> {
            all.computeIfAbsent(row.getObject(1, UUID.class), k -> new EnumMap<>(Side.class))
                    .put(Side.valueOf(row.getString(2)), new Signature(row.getString(3), at(row, "signed_at")));
        });
        return all;
    }

    private static Mediation mediation(ResultSet row, Map<UUID, Map<Side, Signature>> signatures) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Mediation(
                id,
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("serial"),
                side(row.getString("applicant")),
                KeptJson.read(row.getString("application"), new TypeReference<ApplicationEntry>() {}),
                row.getObject("applied_on", LocalDate.class),
                row.getString("applied_by"),
                acceptance(row),
                investigation(row),
                extension(row),
                settlement(row),
                signatures.getOrDefault(id, Map.of()),
                ending(row));
    }

    private static @Nullable Acceptance acceptance(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("accepted_on", LocalDate.class);
        return on == null
                ? null
                : new Acceptance(on, row.getObject("due_on", LocalDate.class), row.getString("accepted_by"));
    }

    private static @Nullable Investigation investigation(ResultSet row) throws SQLException {
        String mediators = row.getString("mediators");
        return mediators == null
                ? null
                : new Investigation(
                        mediators, row.getString("findings"), row.getString("recorded_by"), at(row, "recorded_at"));
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("until", LocalDate.class);
        return until == null
                ? null
                : new Extension(until, row.getString("reasons"), row.getString("extended_by"), at(row, "extended_at"));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        String entry = row.getString("entry");
        return entry == null
                ? null
                : new Settlement(
                        KeptJson.read(entry, new TypeReference<SettlementEntry>() {}),
                        row.getString("digest"),
                        row.getString("proposed_by"),
                        at(row, "proposed_at"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new Ending(
                        Mediation.Kind.valueOf(kind),
                        side(row.getString("side")),
                        row.getString("words"),
                        row.getString("ended_by"),
                        at(row, "ended_at"));
    }

    private static @Nullable Side side(@Nullable String name) {
        return name == null ? null : Side.valueOf(name);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
