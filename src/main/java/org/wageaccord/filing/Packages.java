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
import org.wageaccord.kernel.PartyId;
import org.wageaccord.statute.Route;

/** Packages prepared and submissions filed. Both only grow. */
@Repository
class Packages {

    private final JdbcClient jdbc;

    Packages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Prepared(int submission, int edition, int application, FilingFacts facts) {}

    /** @param order in which the offices review it */
    record Filed(
            int number,
            int application,
            FilingFacts facts,
            FilingEntry entry,
            Instant at,
            LocalDate receivedOn,
            Route.Way order) {}

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
                            (id, case_number, submission, edition, application, agreement_digest, facts, prepared_at)
                        values (?, ?, ?, ?, ?, ?, cast(? as json), ?)""")
                .params(
                        UUID.randomUUID(),
                        prepared.facts().caseNumber().toString(),
                        prepared.submission(),
                        prepared.edition(),
                        prepared.application(),
                        prepared.facts().agreementDigest(),
                        FilingJson.write(prepared.facts()),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void file(Filed filed, String digest, ActorId by, boolean late) {
        jdbc.sql("""
                        insert into filing.submission
                            (id, case_number, number, application, facts, entry, digest, filed_at, filed_by,
                             received_on, late, review_order)
                        values (?, ?, ?, ?, cast(? as json), cast(? as json), ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        filed.facts().caseNumber().toString(),
                        filed.number(),
                        filed.application(),
                        FilingJson.write(filed.facts()),
                        FilingJson.write(filed.entry()),
                        digest,
                        filed.at().atOffset(ZoneOffset.UTC),
                        by.value(),
                        filed.receivedOn(),
                        late,
                        filed.order().name())
                .update();
    }

    /** What an enterprise typed when it filed last, in whatever case. */
    Optional<FilingEntry> lastEntry(PartyId enterprise) {
        return jdbc.sql("""
                        select s.entry from filing.standing t join filing.submission s on s.case_number = t.case_number
                        where t.enterprise = ? order by s.filed_at desc limit 1""")
                .param(enterprise.value())
                .query((row, n) -> FilingJson.read(row.getString(1), FilingEntry.class))
                .optional();
    }

    /** Whether an application was late: by its first submission; empty before that. */
    Optional<Boolean> late(CaseNumber caseNumber, int application) {
        return jdbc.sql("select late from filing.submission where case_number = ? and application = ?"
                        + " order by number limit 1")
                .params(caseNumber.toString(), application)
                .query(Boolean.class)
                .optional();
    }

    void withdraw(CaseNumber caseNumber, int application, int submission, LocalDate due, LocalDate on, Instant at) {
        jdbc.sql("""
                        insert into filing.withdrawal
                            (case_number, application, submission, due, withdrawn_on, withdrawn_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(caseNumber.toString(), application, submission, due, on, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The day from which an application counts as withdrawn. */
    Optional<LocalDate> withdrawnOn(CaseNumber caseNumber, int application) {
        return jdbc.sql("select withdrawn_on from filing.withdrawal where case_number = ? and application = ?")
                .params(caseNumber.toString(), application)
                .query(LocalDate.class)
                .optional();
    }

    private static Prepared prepared(ResultSet row, int n) throws SQLException {
        return new Prepared(
                row.getInt("submission"),
                row.getInt("edition"),
                row.getInt("application"),
                FilingJson.read(row.getString("facts"), FilingFacts.class));
    }

    private static Filed filed(ResultSet row, int n) throws SQLException {
        return new Filed(
                row.getInt("number"),
                row.getInt("application"),
                FilingJson.read(row.getString("facts"), FilingFacts.class),
                FilingJson.read(row.getString("entry"), FilingEntry.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class),
                Route.Way.valueOf(row.getString("review_order")));
    }
}
