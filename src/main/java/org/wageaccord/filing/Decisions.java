package org.wageaccord.filing;

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
import org.wageaccord.filing.FilingRecord.Decided;
import org.wageaccord.filing.FilingRecord.LateObjection;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;

/** What the offices did: acceptances and decisions. Both only grow. */
@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Accepted(String by, Instant at) {}

    List<Decided> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from filing.decision where case_number = ? order by submission, decided_at, id")
                .param(caseNumber.toString())
                .query(Decisions::decided)
                .list();
    }

    Optional<Accepted> acceptance(CaseNumber caseNumber, int submission) {
        return jdbc.sql(
                        "select accepted_by, accepted_at from filing.acceptance where case_number = ? and submission = ?")
                .params(caseNumber.toString(), submission)
                .query((row, n) -> new Accepted(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The return of an application as incomplete, if there was one. */
    Optional<Decided> returned(CaseNumber caseNumber, int application) {
        return jdbc.sql("select * from filing.decision"
                        + " where case_number = ? and application = ? and verdict = 'INCOMPLETE'")
                .params(caseNumber.toString(), application)
                .query(Decisions::decided)
                .optional();
    }

    /** Objections after the review term, first to last. */
    List<LateObjection> late(CaseNumber caseNumber) {
        return jdbc.sql("select * from filing.late_objection where case_number = ? order by found_at, id")
                .param(caseNumber.toString())
                .query((row, n) -> new LateObjection(
                        row.getInt("submission"),
                        Office.valueOf(row.getString("office")),
                        FilingJson.read(row.getString("decision"), ReviewDecision.class),
                        row.getString("found_by"),
                        row.getObject("found_at", OffsetDateTime.class).toInstant(),
                        row.getObject("term_ended", LocalDate.class)))
                .list();
    }

    /** The term ended while one of two offices had objected: that objection stands. */
    void close(CaseNumber caseNumber, int submission, Instant at) {
        jdbc.sql("insert into filing.review_closed (case_number, submission, closed_at) values (?, ?, ?)")
                .params(caseNumber.toString(), submission, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isClosed(CaseNumber caseNumber, int submission) {
        return jdbc.sql("select exists (select 1 from filing.review_closed where case_number = ? and submission = ?)")
                .params(caseNumber.toString(), submission)
                .query(Boolean.class)
                .single();
    }

    void find(CaseNumber caseNumber, LateObjection late, Actor by) {
        jdbc.sql("""
                        insert into filing.late_objection (id, case_number, submission, office, decision, term_ended,
                            found_by, account, found_at)
                        values (?, ?, ?, ?, cast(? as json), ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseNumber.toString(),
                        late.submission(),
                        late.office().name(),
                        FilingJson.write(late.decision()),
                        late.termEnded(),
                        by.name(),
                        by.id().value(),
                        late.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(FilingRecord filing, Office office, ReviewDecision decision, Actor by, Instant at) {
        jdbc.sql("""
                        insert into filing.decision (id, case_number, submission, application, office, verdict, decision,
                            decided_by, account, decided_at)
                        values (?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        filing.facts().caseNumber().toString(),
                        filing.submission(),
                        filing.application().number(),
                        office.name(),
                        decision.verdict().name(),
                        FilingJson.write(decision),
                        by.name(),
                        by.id().value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(CaseNumber caseNumber, int submission, Actor by, Instant at) {
        jdbc.sql("""
                        insert into filing.acceptance (case_number, submission, accepted_by, account, accepted_at)
                        values (?, ?, ?, ?, ?)""")
                .params(caseNumber.toString(), submission, by.name(), by.id().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Decided decided(ResultSet row, int n) throws SQLException {
        return new Decided(
                row.getInt("submission"),
                Office.valueOf(row.getString("office")),
                FilingJson.read(row.getString("decision"), ReviewDecision.class),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
