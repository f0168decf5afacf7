package org.wageaccord.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** The papers as kept in the database, and the gapless numbers of each case. */
@Repository
class StoredPapers {

    private static final String COLUMNS =
            "select paper_id, case_number, kind, number, title, edition, pdf_digest, pages, issued_at from documents.paper";

    private final JdbcClient jdbc;

    StoredPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a paper was printed from. */
    record Source(PaperKind kind, String edition, String values, String valuesDigest) {}

    /** Waits until no other paper of this case is being printed; answers how many there are. */
    int lockCounter(CaseNumber caseNumber) {
        jdbc.sql("insert into documents.case_counter (case_number, papers) values (?, 0) on conflict do nothing")
                .param(caseNumber.toString())
                .update();
        return jdbc.sql("select papers from documents.case_counter where case_number = ? for update")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    void add(Paper paper, String key, int serial, Source source, byte[] pdf) {
        jdbc.sql("update documents.case_counter set papers = :serial where case_number = :case")
                .param("serial", serial)
                .param("case", paper.caseNumber().toString())
                .update();
        jdbc.sql("""
                insert into documents.paper (paper_id, case_number, kind, paper_key, serial, number, title, edition,
                    paper_values, values_digest, pdf, pdf_digest, pages, issued_at)
                values (:id, :case, :kind, :key, :serial, :number, :title, :edition,
                    cast(:values as jsonb), :valuesDigest, :pdf, :pdfDigest, :pages, :issuedAt)""")
                .param("id", paper.id())
                .param("case", paper.caseNumber().toString())
                .param("kind", paper.kind().name())
                .param("key", key)
                .param("serial", serial)
                .param("number", paper.number())
                .param("title", paper.title())
                .param("edition", paper.edition())
                .param("values", source.values())
                .param("valuesDigest", source.valuesDigest())
                .param("pdf", pdf)
                .param("pdfDigest", paper.digest())
                .param("pages", paper.pages())
                .param("issuedAt", paper.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Paper> of(CaseNumber caseNumber) {
        return jdbc.sql(COLUMNS + " where case_number = ? order by serial")
                .param(caseNumber.toString())
                .query(StoredPapers::paper)
                .list();
    }

    List<Paper> besides(CaseNumber caseNumber, PaperKind kind) {
        return jdbc.sql(COLUMNS + " where case_number = ? and kind <> ? order by serial")
                .params(caseNumber.toString(), kind.name())
                .query(StoredPapers::paper)
                .list();
    }

    Optional<Paper> find(CaseNumber caseNumber, PaperKind kind, String key) {
        return jdbc.sql(COLUMNS + " where case_number = ? and kind = ? and paper_key = ?")
                .params(caseNumber.toString(), kind.name(), key)
                .query(StoredPapers::paper)
                .optional();
    }

    Optional<Paper> find(UUID id) {
        return jdbc.sql(COLUMNS + " where paper_id = ?")
                .param(id)
                .query(StoredPapers::paper)
                .optional();
    }

    Optional<Paper> issued(String number, String digestStart) {
        return jdbc.sql(COLUMNS + " where number = ? and left(values_digest, ?) = ?")
                .params(number, digestStart.length(), digestStart)
                .query(StoredPapers::paper)
                .optional();
    }

    /** A paper with the digest that its address begins with. */
    record Borne(Paper paper, String valuesDigest) {}

    /** The newest paper that is to bear any of these acts of signing. */
    Optional<Borne> bearing(Collection<UUID> acts) {
        return jdbc.sql(COLUMNS.replace(" from", ", values_digest from")
                        + " where paper_id in (select paper from documents.signatory where act in (:acts))"
                        + " order by issued_at desc, serial desc limit 1")
                .param("acts", acts)
                .query((row, n) -> new Borne(paper(row, n), row.getString("values_digest")))
                .optional();
    }

    /** The paper that is this file, as printed or as signed, by the digest of the whole file. */
    Optional<Paper> printed(String digest) {
        return jdbc.sql(COLUMNS + " where paper_id in (select paper_id from documents.paper where pdf_digest = :digest"
                        + " union all select paper from documents.sealed where digest = :digest)"
                        + " order by issued_at limit 1")
                .param("digest", digest)
                .query(StoredPapers::paper)
                .optional();
    }

    /** With its signatures, where it has them. */
    Optional<byte[]> pdf(UUID id) {
        return jdbc.sql("select p.pdf || coalesce(s.tail, ''::bytea) from documents.paper p"
                        + " left join documents.sealed s on s.paper = p.paper_id where p.paper_id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    Optional<Source> source(UUID id) {
        return jdbc.sql(
                        "select kind, edition, paper_values::text as vals, values_digest from documents.paper where paper_id = ?")
                .param(id)
                .query((row, n) -> new Source(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("edition"),
                        row.getString("vals"),
                        row.getString("values_digest")))
                .optional();
    }

    private static Paper paper(ResultSet row, int n) throws SQLException {
        Timestamp issuedAt = row.getTimestamp("issued_at");
        return new Paper(
                row.getObject("paper_id", UUID.class),
                CaseNumber.parse(row.getString("case_number")),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("edition"),
                row.getString("pdf_digest"),
                row.getInt("pages"),
                issuedAt.toInstant());
    }
}
