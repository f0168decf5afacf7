package org.wageaccord.performance;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;

/** The yearly reports and what the workers' chief said to them. */
@Repository
class ReportBook {

    private static final TypeReference<Report.Entry> ENTRY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** First to last. */
    List<Report> of(CaseNumber number) {
        return jdbc.sql("""
                select r.*, a.confirmed, a.words, a.answered_on, a.answered_by_name
                from performance.report r left join performance.report_answer a on a.report = r.id
                where r.case_number = ? order by r.number limit 50""").param(number.toString()).query(ReportBook::read).list();
    }

    void add(CaseNumber number, Report report, Actor by) {
        jdbc.sql("""
                insert into performance.report (id, case_number, number, held_on, entry, due_on, reported_on, reported_at,
                    reported_by, reported_by_name)
                values (:id, :case, :number, :held, :entry::jsonb, :due, :on, :at, :by, :byName)""")
                .param("id", report.id())
                .param("case", number.toString())
                .param("number", report.number())
                .param("held", report.entry().heldOn())
                .param("entry", KeptJson.write(report.entry()))
                .param("due", report.dueOn())
                .param("on", report.on())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void answer(UUID report, boolean confirmed, String words, LocalDate on, Actor by) {
        jdbc.sql("""
                insert into performance.report_answer (report, confirmed, words, answered_on, answered_at, answered_by,
                    answered_by_name)
                values (:report, :confirmed, :words, :on, :at, :by, :byName)""")
                .param("report", report)
                .param("confirmed", confirmed)
                .param("words", words)
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private static Report read(ResultSet row, int n) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                KeptJson.read(row.getString("entry"), ENTRY),
                row.getObject("due_on", LocalDate.class),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by_name"),
                answer(row));
    }

    private static Report.@Nullable Answer answer(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("answered_on", LocalDate.class);
        return on == null
                ? null
                : new Report.Answer(
                        row.getBoolean("confirmed"), row.getString("words"), on, row.getString("answered_by_name"));
    }
}
