package org.wageaccord.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** Packages prepared and submissions filed. Both only grow. */
@Repository
class Packages {

    private final JdbcClient jdbc;

    Packages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Prepared(int submission, int edition, String agreementDigest, FilingFacts facts) {}

    record Filed(int number, FilingFacts facts, FilingEntry entry, Instant at, LocalDate receivedOn) {}

    /** Lets one act on a case's filing pass at a time, until the transaction ends. */
    void lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('filing ' || ?, 0))")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Prepared> prepared(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select * from filing.prepared where case_number = ?
                        order by submission desc, edition desc limit 1""")
                .param(caseNumber.toString())
                .query(Packages::prepared)
                .optional();
    }

    Optional<Filed> filed(CaseNumber caseNumber) {
        return jdbc.sql("select * from filing.submission where case_number = ? order by number desc limit 1")
                .param(caseNumber.toString())
                .query(Packages::filed)
                .optional();
    }

    void prepare(Prepared prepared, Instant at) {
        jdbc.sql("""
                        insert into filing.prepared
                            (id, case_number, submission, edition, agreement_digest, facts, prepared_at)
                        values (?, ?, ?, ?, ?, cast(? as json), ?)""")
                .params(
                        UUID.randomUUID(),
                        prepared.facts().caseNumber().toString(),
                        prepared.submission(),
                        prepared.edition(),
                        prepared.agreementDigest(),
                        FilingJson.write(prepared.facts()),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void file(Filed filed, String digest, ActorId by, boolean late) {
        jdbc.sql("""
                        insert into filing.submission
                            (id, case_number, number, facts, entry, digest, filed_at, filed_by, received_on, late)
                        values (?, ?, ?, cast(? as json), cast(? as json), ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        filed.facts().caseNumber().toString(),
                        filed.number(),
                        FilingJson.write(filed.facts()),
                        FilingJson.write(filed.entry()),
                        digest,
                        filed.at().atOffset(ZoneOffset.UTC),
                        by.value(),
                        filed.receivedOn(),
                        late)
                .update();
    }

    private static Prepared prepared(ResultSet row, int n) throws SQLException {
        return new Prepared(
                row.getInt("submission"),
                row.getInt("edition"),
                row.getString("agreement_digest"),
                FilingJson.read(row.getString("facts"), FilingFacts.class));
    }

    private static Filed filed(ResultSet row, int n) throws SQLException {
        return new Filed(
                row.getInt("number"),
                FilingJson.read(row.getString("facts"), FilingFacts.class),
                FilingJson.read(row.getString("entry"), FilingEntry.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class));
    }
}
