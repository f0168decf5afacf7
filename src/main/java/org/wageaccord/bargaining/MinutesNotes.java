package org.wageaccord.bargaining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.documents.Attachment;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The notes to the minutes; rows are added, never changed. */
@Repository
class MinutesNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(
            CaseNumber caseNumber,
            int round,
            MinutesNote.Kind kind,
            @Nullable Side side,
            String words,
            @Nullable Attachment file,
            Actor by) {
        jdbc.sql("""
            insert into bargaining.minutes_note (case_number, serial, round, kind, side, words, file, file_name,
                noted_at, noted_by, noted_by_name)
            select :c, coalesce(max(serial), 0) + 1, :round, :kind, :side, :words, :file, :fileName, :at, :by, :name
            from bargaining.minutes_note where case_number = :c\
            """)
                .param("c", caseNumber.toString())
                .param("round", round)
                .param("kind", kind.name())
                .param("side", side == null ? null : side.name())
                .param("words", words)
                .param("file", file == null ? null : file.id())
                .param("fileName", file == null ? null : file.name())
                .param("at", Tables.moment(clock.instant()))
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    /** First to last. */
    List<MinutesNote> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from bargaining.minutes_note where case_number = ? order by serial")
                .param(caseNumber.toString())
                .query((row, at) -> {
                    String side = row.getString("side");
                    return new MinutesNote(
                            row.getInt("round"),
                            MinutesNote.Kind.valueOf(row.getString("kind")),
                            side == null ? null : Side.valueOf(side),
                            row.getString("words"),
                            row.getObject("file", UUID.class),
                            row.getString("file_name"),
                            row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                            row.getString("noted_by_name"));
                })
                .list();
    }
}
