package org.wageaccord.dataroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;

/** Requested items of data and how each was answered. An answer stays; a later one of the same item takes its place. */
@Repository
class DataItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    DataItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where the room was opened before. */
    boolean open(CaseNumber caseNumber, LocalDate meeting) {
        return jdbc.sql("""
                        insert into dataroom.room (case_number, meeting, opened_at) values (:case, :meeting, :at)
                        on conflict do nothing""")
                        .param("case", caseNumber.toString())
                        .param("meeting", meeting)
                        .param("at", moment(clock.instant()))
                        .update()
                == 1;
    }

    /** Waits until nobody else changes the room; answers whether there is one yet. */
    boolean lock(CaseNumber caseNumber) {
        return jdbc.sql("select 1 from dataroom.room where case_number = :case for update")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void request(CaseNumber caseNumber, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            jdbc.sql(
                            "insert into dataroom.item (item_id, case_number, place, title) values (:id, :case, :place, :title)")
                    .param("id", UUID.randomUUID())
                    .param("case", caseNumber.toString())
                    .param("place", i + 1)
                    .param("title", titles.get(i))
                    .update();
        }
    }

    List<DataItem> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                select i.item_id, i.title, a.state, a.words, a.file_name, a.answered_at, a.version, a.why
                from dataroom.item i
                left join lateral (select * from dataroom.answer where item_id = i.item_id order by version desc limit 1) a
                    on true
                where i.case_number = :case order by i.place""")
                .param("case", caseNumber.toString())
                .query((row, n) -> item(row))
                .list();
    }

    private static DataItem item(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new DataItem(
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                state == null ? null : DataAnswer.State.valueOf(state),
                row.getString("words"),
                row.getString("file_name"),
                instant(row, "answered_at"),
                row.getInt("version"),
                row.getString("why"));
    }

    void answer(DataAnswer answer, @Nullable String why, Actor by) {
        Upload file = answer.upload().orElse(null);
        jdbc.sql("""
                insert into dataroom.answer (item_id, version, state, words, why, file_name, media_type, content, answered_at,
                    answered_by, answered_by_name)
                select :item, coalesce(max(version), 0) + 1, :state, :words, :why, :fileName, :mediaType,
                    cast(:content as bytea), :at, :by, :byName
                from dataroom.answer where item_id = :item""")
                .param("item", answer.item())
                .param("state", answer.state().name())
                .param("words", answer.text().strip())
                .param("why", why)
                .param("fileName", file == null ? null : file.name())
                .param("mediaType", file == null ? null : file.mediaType())
                .param("content", file == null ? null : file.content())
                .param("at", moment(clock.instant()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void handOver(CaseNumber caseNumber, int items, int refused, UUID by) {
        jdbc.sql("""
                insert into dataroom.handover (case_number, items, refused, handed_at, handed_by)
                values (:case, :items, :refused, :at, :by)""")
                .param("case", caseNumber.toString())
                .param("items", items)
                .param("refused", refused)
                .param("at", moment(clock.instant()))
                .param("by", by)
                .update();
    }

    Optional<Instant> handedOver(CaseNumber caseNumber) {
        return jdbc.sql("select handed_at from dataroom.handover where case_number = :case")
                .param("case", caseNumber.toString())
                .query((row, n) -> instant(row, "handed_at"))
                .optional();
    }

    /** The file of the newest answer. */
    Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        return jdbc.sql("""
                select a.file_name, a.media_type, a.content, a.version, a.state
                from dataroom.answer a join dataroom.item i using (item_id)
                where i.case_number = :case and i.item_id = :item
                order by a.version desc limit 1""")
                .param("case", caseNumber.toString())
                .param("item", item)
                .query((row, n) -> new DataFile(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("content"),
                        row.getInt("version"),
                        DataAnswer.State.valueOf(row.getString("state"))))
                .optional()
                .filter(f -> f.content() != null);
    }

    /** The day agreed for the first meeting; once it was held, the day on which it was. */
    Optional<LocalDate> meeting(CaseNumber caseNumber) {
        return jdbc.sql("""
                select coalesce(h.held_on, r.meeting) from dataroom.room r left join dataroom.meeting_held h using (case_number)
                where r.case_number = :case""")
                .param("case", caseNumber.toString())
                .query(LocalDate.class)
                .optional();
    }

    void held(CaseNumber caseNumber, LocalDate on) {
        jdbc.sql("insert into dataroom.meeting_held (case_number, held_on) values (:case, :on) on conflict do nothing")
                .param("case", caseNumber.toString())
                .param("on", on)
                .update();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
