package org.wageaccord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** Archive packages and what only they keep. Both only grow. */
@Repository
class ArchiveBook {

    private static final String COLUMNS =
            "select case_number, serial, index_digest, files, bytes, ledger_entries, made_at,"
                    + " made_by from archive.archive where case_number = ? ";

    private final JdbcClient jdbc;

    ArchiveBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one package of a case be made at a time, until the transaction ends. */
    void lock(CaseNumber number) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('archive ' || ?, 0))")
                .param(number.toString())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<CaseArchive> of(CaseNumber number) {
        return jdbc.sql(COLUMNS + "order by serial desc")
                .param(number.toString())
                .query(ArchiveBook::archive)
                .list();
    }

    Optional<CaseArchive> newest(CaseNumber number) {
        return jdbc.sql(COLUMNS + "order by serial desc limit 1")
                .param(number.toString())
                .query(ArchiveBook::archive)
                .optional();
    }

    Optional<byte[]> index(CaseNumber number, int serial) {
        return jdbc.sql("select index_json from archive.archive where case_number = ? and serial = ?")
                .params(number.toString(), serial)
                .query(byte[].class)
                .optional();
    }

    void add(CaseArchive made, byte[] index, ActorId by) {
        jdbc.sql("""
                insert into archive.archive (case_number, serial, index_json, index_digest, files, bytes, ledger_entries,
                    made_at, made_by, account) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.caseNumber().toString(),
                        made.serial(),
                        index,
                        made.indexDigest(),
                        made.files(),
                        made.bytes(),
                        made.ledgerEntries(),
                        made.madeAt().atOffset(ZoneOffset.UTC),
                        made.madeBy(),
                        by.value())
                .update();
    }

    void addPart(CaseNumber number, int serial, String path, int chunk, byte[] content) {
        jdbc.sql("insert into archive.part (case_number, serial, path, chunk, content) values (?, ?, ?, ?, ?)")
                .params(number.toString(), serial, path, chunk, content)
                .update();
    }

    /** A piece of a kept file; empty after the last. */
    Optional<byte[]> part(CaseNumber number, int serial, String path, int chunk) {
        return jdbc.sql(
                        "select content from archive.part where case_number = ? and serial = ? and path = ? and chunk = ?")
                .params(number.toString(), serial, path, chunk)
                .query(byte[].class)
                .optional();
    }

    private static CaseArchive archive(ResultSet row, int n) throws SQLException {
        return new CaseArchive(
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("serial"),
                row.getString("index_digest"),
                row.getInt("files"),
                row.getLong("bytes"),
                row.getInt("ledger_entries"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
