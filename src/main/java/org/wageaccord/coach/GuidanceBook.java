package org.wageaccord.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

@Repository
class GuidanceBook {

    private final JdbcClient jdbc;

    GuidanceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the side's first call of the day. */
    boolean ask(CaseNumber caseNumber, Side side, LocalDate on, String words, Instant at, Actor by) {
        return jdbc.sql("""
            insert into coach.guidance (case_number, side, asked_on, words, asked_at, asked_by, asked_by_name)
            values (:case, :side, :on, :words, :at, :by, :name) on conflict do nothing\
            """)
                        .param("case", caseNumber.toString())
                        .param("side", side.name())
                        .param("on", on)
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<Guidance> last(CaseNumber caseNumber, Side side) {
        return jdbc.sql("""
            select words, asked_at, asked_by_name from coach.guidance
            where case_number = ? and side = ? order by asked_on desc limit 1\
            """)
                .params(caseNumber.toString(), side.name())
                .query((row, at) -> new Guidance(
                        row.getString("words"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("asked_by_name")))
                .optional();
    }
}
