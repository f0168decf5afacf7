package org.wageaccord.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.filing.FilingRecord.Decided;
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

    void decide(CaseNumber caseNumber, int submission, Office office, ReviewDecision decision, Actor by, Instant at) {
        jdbc.sql("""
                        insert into filing.decision (id, case_number, submission, office, verdict, decision,
                            decided_by, account, decided_at)
                        values (?, ?, ?, ?, ?, cast(? as json), ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseNumber.toString(),
                        submission,
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
