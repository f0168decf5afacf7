package org.wageaccord.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.contract.SigningRefusal.Way;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;

/** Refusals to sign, and what the other side chose. Both only grow. */
@Repository
class Refusals {

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SigningRefusal> of(UUID text) {
        return jdbc.sql("select r.*, a.way, a.words from contract.refusal r"
                        + " left join contract.refusal_answer a on a.refusal = r.id where r.text = ?")
                .param(text)
                .query(Refusals::read)
                .optional();
    }

    void add(UUID text, Side side, String reason, Actor by, Instant at) {
        jdbc.sql("insert into contract.refusal (id, text, side, reason, refused_by, refused_by_name, refused_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        text,
                        side.name(),
                        reason,
                        by.id().value(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID text, Way way, String words, Actor by, Instant at) {
        jdbc.sql("insert into contract.refusal_answer"
                        + " (refusal, way, words, answered_by, answered_by_name, answered_at)"
                        + " select id, ?, ?, ?, ?, ? from contract.refusal where text = ?")
                .params(way.name(), words, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC), text)
                .update();
    }

    private static SigningRefusal read(ResultSet row, int n) throws SQLException {
        String way = row.getString("way");
        return new SigningRefusal(
                Side.valueOf(row.getString("side")),
                row.getString("refused_by_name"),
                row.getString("reason"),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                way == null ? null : Way.valueOf(way),
                row.getString("words"));
    }
}
