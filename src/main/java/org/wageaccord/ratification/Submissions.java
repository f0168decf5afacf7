package org.wageaccord.ratification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** Drafts put before congresses. */
@Repository
class Submissions {

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft as it was submitted, the n-th of its case. */
    record Submission(UUID id, int number, DraftSubmission draft) {

        boolean isOf(DraftSubmission other) {
            return draft.version() == other.version() && draft.digest().equals(other.digest());
        }
    }

    Optional<Submission> latest(CaseNumber caseNumber) {
        return jdbc.sql("select * from ratification.submission where case_number = ? order by number desc limit 1")
                .param(caseNumber.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    Submission of(UUID id) {
        return jdbc.sql("select * from ratification.submission where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .single();
    }

    void add(int number, DraftSubmission draft, Instant at) {
        jdbc.sql("insert into ratification.submission"
                        + " (id, case_number, number, enterprise, title, version, digest, agreed_on, submitted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        draft.caseNumber().toString(),
                        number,
                        draft.enterprise().value(),
                        draft.title(),
                        draft.version(),
                        draft.digest(),
                        draft.agreedOn(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Submission read(ResultSet row) throws SQLException {
        DraftSubmission draft = new DraftSubmission(
                CaseNumber.parse(row.getString("case_number")),
                new PartyId(row.getString("enterprise")),
                row.getString("title"),
                row.getInt("version"),
                row.getString("digest"),
                row.getObject("agreed_on", LocalDate.class));
        return new Submission(row.getObject("id", UUID.class), row.getInt("number"), draft);
    }
}
