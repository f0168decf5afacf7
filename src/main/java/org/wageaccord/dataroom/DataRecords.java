package org.wageaccord.dataroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** Reads the whole record of a data room, for the paper about it. */
@Repository
class DataRecords {

    private final JdbcClient jdbc;
    private final DataItems items;
    private final SecretBook book;

    DataRecords(JdbcClient jdbc, DataItems items, SecretBook book) {
        this.jdbc = jdbc;
        this.items = items;
        this.book = book;
    }

    /** Empty where nothing was asked for. */
    Optional<DataRecord> of(CaseNumber caseNumber) {
        List<String> asked = items.of(caseNumber).stream().map(DataItem::title).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Viewing> viewings = new ArrayList<>(book.viewings(caseNumber));
        Collections.reverse(viewings);
        return Optional.of(new DataRecord(
                items.meeting(caseNumber).orElseThrow(),
                asked,
                items.handedOver(caseNumber).orElse(null),
                waiver(caseNumber).orElse(null),
                supplies(caseNumber),
                book.undertakings(caseNumber),
                List.copyOf(viewings),
                book.openings(caseNumber) - viewings.size()));
    }

    private Optional<DataRecord.Waiver> waiver(CaseNumber caseNumber) {
        return jdbc.sql("select reason, waived_by_name, waived_at from dataroom.waiver where case_number = :case")
                .param("case", caseNumber.toString())
                .query((row, n) -> new DataRecord.Waiver(
                        row.getString("reason"),
                        row.getString("waived_by_name"),
                        Objects.requireNonNull(DataItems.instant(row, "waived_at"))))
                .optional();
    }

    /** The files themselves stay in the database: only their digests are needed. */
    private List<DataSupply> supplies(CaseNumber caseNumber) {
        return jdbc.sql("""
                select i.place, a.version, a.state, a.words, a.why, a.file_name, encode(sha256(a.content), 'hex') as digest,
                    a.answered_at, a.answered_by_name
                from dataroom.item i join dataroom.answer a using (item_id)
                where i.case_number = :case order by i.place, a.version""")
                .param("case", caseNumber.toString())
                .query((row, n) -> supply(row))
                .list();
    }

    private static DataSupply supply(ResultSet row) throws SQLException {
        return new DataSupply(
                row.getInt("place"),
                row.getInt("version"),
                DataAnswer.State.valueOf(row.getString("state")),
                row.getString("words"),
                row.getString("why"),
                row.getString("file_name"),
                row.getString("digest"),
                Objects.requireNonNull(DataItems.instant(row, "answered_at")),
                row.getString("answered_by_name"));
    }
}
