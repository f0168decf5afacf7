package org.wageaccord.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;

/** What was supplied after a return. It only grows. */
@Repository
class Supplies {

    private static final String COLUMNS = "select id, submission, item, words, file_name, digest from filing.supply";

    private final JdbcClient jdbc;

    Supplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All supplies of a case, in the order of the lists they answer. */
    List<Supplied> of(CaseNumber caseNumber) {
        return jdbc.sql(COLUMNS + " where case_number = ? order by submission, place")
                .param(caseNumber.toString())
                .query(Supplies::supplied)
                .list();
    }

    Optional<SuppliedFile> file(CaseNumber caseNumber, UUID id) {
        return jdbc.sql("select file_name, media_type, content from filing.supply"
                        + " where case_number = ? and id = ? and content is not null")
                .params(caseNumber.toString(), id)
                .query((row, n) -> new SuppliedFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    List<Supplied> add(CaseNumber caseNumber, int submission, List<Supply> supplies, ActorId by, Instant at) {
        List<Supplied> added = new ArrayList<>();
        for (Supply supply : supplies) {
            Supplied row = new Supplied(
                    UUID.randomUUID(),
                    submission,
                    supply.item(),
                    supply.words(),
                    supply.hasFile() ? supply.fileName() : null,
                    supply.hasFile() ? Digest.of(supply.file()) : null);
            add(caseNumber, added.size() + 1, row, supply, by, at);
            added.add(row);
        }
        return added;
    }

    private void add(CaseNumber caseNumber, int place, Supplied row, Supply supply, ActorId by, Instant at) {
        jdbc.sql("""
                        insert into filing.supply (id, case_number, submission, place, item, words, file_name,
                            media_type, content, digest, supplied_by, supplied_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        caseNumber.toString(),
                        row.submission(),
                        place,
                        row.item(),
                        row.words(),
                        row.fileName(),
                        supply.hasFile() ? SupplyRules.mediaType(supply) : null,
                        supply.hasFile() ? supply.file() : null,
                        row.digest(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Supplied supplied(ResultSet row, int n) throws SQLException {
        return new Supplied(
                row.getObject("id", UUID.class),
                row.getInt("submission"),
                row.getString("item"),
                row.getString("words"),
                row.getString("file_name"),
                row.getString("digest"));
    }
}
