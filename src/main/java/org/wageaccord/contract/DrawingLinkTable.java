package org.wageaccord.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The links that wait, and what came through them until it was fetched. */
@Repository
class DrawingLinkTable {

    private static final String SELECT =
            "select id, account, case_number, side, signer_name, text_digest, kept_until, drawn"
                    + " from contract.drawing_link where kept_until > ? and ";

    private final JdbcClient jdbc;

    DrawingLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link whose time is not over, whether something came through it or not. */
    record Row(
            UUID id,
            ActorId account,
            CaseNumber caseNumber,
            Side side,
            String signer,
            String text,
            Instant until,
            @Nullable String drawn) {

        boolean isFor(FrozenText newest) {
            return text.equals(newest.digest()) && !newest.isSignedBy(side);
        }
    }

    /** Takes the place of the link before, and of what came through it. */
    void put(Row row, String secretDigest) {
        jdbc.sql("""
                        insert into contract.drawing_link
                            (id, secret_digest, account, case_number, side, signer_name, text_digest, kept_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account, case_number) do update set
                            id = excluded.id, secret_digest = excluded.secret_digest, side = excluded.side,
                            signer_name = excluded.signer_name, text_digest = excluded.text_digest,
                            kept_until = excluded.kept_until, drawn = null""")
                .params(
                        row.id(),
                        secretDigest,
                        row.account().value(),
                        row.caseNumber().toString(),
                        row.side().name(),
                        row.signer(),
                        row.text(),
                        row.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> bySecret(String secretDigest, Instant now) {
        return jdbc.sql(SELECT + "secret_digest = ?")
                .params(now.atOffset(ZoneOffset.UTC), secretDigest)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Row> of(UUID id, ActorId account, CaseNumber caseNumber, Instant now) {
        return jdbc.sql(SELECT + "id = ? and account = ? and case_number = ?")
                .params(now.atOffset(ZoneOffset.UTC), id, account.value(), caseNumber.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Answers whether the link was still unused: of two phones that hand in at once, one does. */
    boolean draw(UUID id, Handwriting drawing, Instant until) {
        return jdbc.sql("update contract.drawing_link set drawn = ?, kept_until = ? where id = ? and drawn is null")
                        .params(drawing.text(), until.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    void clear(Instant now) {
        jdbc.sql("delete from contract.drawing_link where kept_until <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ActorId(row.getObject("account", UUID.class)),
                CaseNumber.parse(row.getString("case_number")),
                Side.valueOf(row.getString("side")),
                row.getString("signer_name"),
                row.getString("text_digest"),
                row.getObject("kept_until", OffsetDateTime.class).toInstant(),
                row.getString("drawn"));
    }
}
