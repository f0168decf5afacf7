package org.wageaccord.negotiation.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;

/** The nodes and flows a case has passed in the models. */
@Component
class PathTable {

    /** {@code visit} tells apart several passes through one activity. */
    record Step(String caseNumber, String model, String activity, String visit, Instant begunAt) {}

    record End(
            String visit,
            Instant at,
            boolean canceled,
            @Nullable String by) {}

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    PathTable(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    void write(Collection<Step> begun, Map<String, End> ended) {
        List<Object[]> rows =
                begun.stream().map(step -> row(step, ended.get(step.visit()))).toList();
        batches.batchUpdate("""
                insert into negotiation.path_step
                    (id, case_number, model, activity, visit, begun_at, ended_at, canceled, ended_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        List<Object[]> ends = new ArrayList<>();
        ended.forEach((visit, end) -> {
            if (begun.stream().noneMatch(step -> step.visit().equals(visit))) {
                ends.add(new Object[] {Timestamp.from(end.at()), end.canceled(), end.by(), visit});
            }
        });
        batches.batchUpdate(
                "update negotiation.path_step set ended_at = ?, canceled = ?, ended_by = ? where visit = ?", ends);
    }

    private static Object[] row(Step step, @Nullable End end) {
        return new Object[] {
            UUID.randomUUID(),
            step.caseNumber(),
            step.model(),
            step.activity(),
            step.visit(),
            Timestamp.from(step.begunAt()),
            end == null ? null : Timestamp.from(end.at()),
            end != null && end.canceled(),
            end == null ? null : end.by()
        };
    }

    List<PathStep> of(CaseNumber number, String model) {
        return jdbc.sql("""
                select activity, begun_at, ended_at, canceled, ended_by from negotiation.path_step
                where case_number = :case and model = :model order by begun_at, id limit 1000
                """)
                .param("case", number.toString())
                .param("model", model)
                .query((row, n) -> new PathStep(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class) == null
                                ? null
                                : row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4),
                        row.getString(5)))
                .list();
    }

    /** Models in which the case is now or has been. */
    List<String> models(CaseNumber number) {
        return jdbc.sql("select model from negotiation.path_step where case_number = :case"
                        + " group by model order by min(begun_at) limit 50")
                .param("case", number.toString())
                .query(String.class)
                .list();
    }
}
