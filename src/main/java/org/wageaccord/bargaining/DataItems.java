package org.wageaccord.bargaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** Requested items of data and how each was answered. */
@Repository
class DataItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    DataItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void request(CaseNumber caseNumber, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            jdbc.sql(
                            "insert into bargaining.data_item (item_id, case_number, place, title) values (:id, :c, :place, :title)")
                    .param("id", UUID.randomUUID())
                    .param("c", caseNumber.toString())
                    .param("place", i + 1)
                    .param("title", titles.get(i))
                    .update();
        }
    }

    List<DataItem> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                select i.item_id, i.title, a.state, a.words, a.file_name, a.answered_at
                from bargaining.data_item i left join bargaining.data_answer a using (item_id)
                where i.case_number = :c order by i.place""")
                .param("c", caseNumber.toString())
                .query((row, n) -> item(row))
                .list();
    }

    private static DataItem item(ResultSet row) throws SQLException {
        String state = row.getString("state");
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return new DataItem(
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                state == null ? null : DataAnswer.State.valueOf(state),
                row.getString("words"),
                row.getString("file_name"),
                at == null ? null : at.toInstant());
    }

    void answer(DataAnswer answer, @Nullable String mediaType, UUID by) {
        jdbc.sql("""
                insert into bargaining.data_answer (item_id, state, words, file_name, media_type, content, answered_at,
                    answered_by)
                values (:item, :state, :words, :fileName, :mediaType, :content, :at, :by)""")
                .param("item", answer.item())
                .param("state", answer.state().name())
                .param("words", answer.text().strip())
                .param("fileName", mediaType == null ? null : answer.fileName())
                .param("mediaType", mediaType)
                .param("content", mediaType == null ? null : answer.file())
                .param("at", Tables.moment(clock.instant()))
                .param("by", by)
                .update();
    }

    void handOver(CaseNumber caseNumber, int items, int refused, UUID by) {
        jdbc.sql("""
                insert into bargaining.data_handover (case_number, items, refused, handed_at, handed_by)
                values (:c, :items, :refused, :at, :by)""")
                .param("c", caseNumber.toString())
                .param("items", items)
                .param("refused", refused)
                .param("at", Tables.moment(clock.instant()))
                .param("by", by)
                .update();
    }

    Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        return jdbc.sql("""
                select a.file_name, a.media_type, a.content
                from bargaining.data_answer a join bargaining.data_item i using (item_id)
                where i.case_number = :c and i.item_id = :item and a.content is not null""")
                .param("c", caseNumber.toString())
                .param("item", item)
                .query((row, n) ->
                        new DataFile(row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
