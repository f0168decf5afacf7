package org.wageaccord.caucus;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.registry.Listed;

/** Who unlocked a room and when; shown to the room itself. */
@Repository
class VisitBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(Belonging who) {
        jdbc.sql("""
                insert into caucus.visit (visit_id, case_number, side, account, name, guest, visited_at)
                values (:id, :case, :side, :account, :name, :guest, :at)""")
                .param("id", UUID.randomUUID())
                .param("case", who.place().caseNumber().toString())
                .param("side", who.place().side().name())
                .param("account", who.actor().id().value())
                .param("name", who.actor().name())
                .param("guest", who.guest())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    Listed<Visit> of(Place place, int page) {
        String here = " from caucus.visit where case_number = :case and side = :side";
        long total = jdbc.sql("select count(*)" + here)
                .param("case", place.caseNumber().toString())
                .param("side", place.side().name())
                .query(Long.class)
                .single();
        return new Listed<>(
                jdbc.sql("select name, guest, visited_at" + here
                                + " order by visited_at desc, visit_id limit :size offset :skip")
                        .param("case", place.caseNumber().toString())
                        .param("side", place.side().name())
                        .param("size", Listed.SIZE)
                        .param("skip", (long) page * Listed.SIZE)
                        .query((row, n) -> new Visit(
                                row.getString("name"),
                                row.getBoolean("guest"),
                                row.getObject("visited_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list(),
                page,
                total);
    }
}
