package org.wageaccord.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Requests to terminate an agreement and what came of them; only ever added to. */
@Repository
class TerminationBook {

    private static final String SELECT = """
            select r.*, a.agreed, a.words, a.answered_on, a.answered_by_name,
                v.held_on, v.roll, v.present, v.yes, v.passed, v.roll_reason, v.file as paper, v.file_name as paper_name,
                v.entered_by_name, l.day as last_day, o.over_on, f.contact, f.due_on, f.filed_on, f.filed_by_name,
                c.remark, c.recorded_on, c.recorded_by_name,
                we.confirmed_at as enterprise_at, we.confirmed_by_name as enterprise_name,
                ww.confirmed_at as workers_at, ww.confirmed_by_name as workers_name
            from performance.request r
            left join performance.request_answer a on a.request = r.id
            left join performance.resolution v on v.request = r.id
            left join performance.confirmation we on we.request = r.id and we.side = 'ENTERPRISE'
            left join performance.confirmation ww on ww.request = r.id and ww.side = 'WORKERS'
            left join performance.last_day l on l.request = r.id
            left join performance.request_over o on o.request = r.id
            left join performance.termination_filing f on f.request = r.id
            left join performance.termination_record c on c.request = r.id
            where r.case_number = ? order by r.number limit 50""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TerminationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** First to last. */
    List<Termination> of(CaseNumber number) {
        return jdbc.sql(SELECT)
                .param(number.toString())
                .query(TerminationBook::read)
                .list();
    }

    Optional<Termination> newest(CaseNumber number) {
        List<Termination> all = of(number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    void ask(CaseNumber number, Termination request, Actor by) {
        jdbc.sql("insert into performance.request (id, case_number, number, side, ground, reasons, proposed_day, file,"
                        + " file_name, asked_on, asked_at, asked_by, asked_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        request.id(),
                        number.toString(),
                        request.number(),
                        request.side().name(),
                        request.ground().name(),
                        request.reasons(),
                        request.proposedDay(),
                        request.proof().id(),
                        request.proof().name(),
                        request.on(),
                        now(),
                        by.id().value(),
                        by.name())
                .update();
    }

    void answer(UUID request, boolean agreed, String words, LocalDate on, Actor by) {
        add(
                "request_answer",
                "agreed, words, answered_on, answered_at, answered_by, answered_by_name",
                request,
                agreed,
                words,
                on,
                now(),
                by.id().value(),
                by.name());
    }

    void resolve(UUID request, Termination.Resolution resolution, Actor by) {
        add(
                "resolution",
                "held_on, roll, present, yes, passed, roll_reason, file, file_name, entered_at, entered_by, entered_by_name",
                request,
                resolution.heldOn(),
                resolution.roll(),
                resolution.present(),
                resolution.yes(),
                resolution.passed(),
                resolution.rollReason(),
                resolution.file().id(),
                resolution.file().name(),
                now(),
                by.id().value(),
                by.name());
    }

    void confirm(UUID request, Side side, Actor by) {
        add(
                "confirmation",
                "side, confirmed_at, confirmed_by, confirmed_by_name",
                request,
                side.name(),
                now(),
                by.id().value(),
                by.name());
    }

    void lastDay(UUID request, LocalDate day) {
        add("last_day", "day, set_at", request, day, now());
    }

    void over(UUID request, LocalDate on) {
        add("request_over", "over_on, noted_at", request, on, now());
    }

    void file(UUID request, String contact, LocalDate due, LocalDate on, Actor by) {
        add(
                "termination_filing",
                "contact, due_on, filed_on, filed_at, filed_by, filed_by_name",
                request,
                contact,
                due,
                on,
                now(),
                by.id().value(),
                by.name());
    }

    void record(UUID request, String remark, LocalDate on, Actor by) {
        add(
                "termination_record",
                "remark, recorded_on, recorded_at, recorded_by, recorded_by_name",
                request,
                remark,
                on,
                now(),
                by.id().value(),
                by.name());
    }

    /** Table and columns are constants of this class. */
    private void add(String table, String columns, UUID request, Object... values) {
        JdbcClient.StatementSpec insert = jdbc.sql("insert into performance." + table + " (request, " + columns
                        + ") values (?" + ", ?".repeat(values.length) + ")")
                .param(request);
        for (Object value : values) {
            insert = insert.param(value);
        }
        insert.update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Termination read(ResultSet row, int n) throws SQLException {
        return new Termination(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Side.valueOf(row.getString("side")),
                TerminationGround.valueOf(row.getString("ground")),
                row.getString("reasons"),
                row.getObject("proposed_day", LocalDate.class),
                new Termination.KeptFile(row.getObject("file", UUID.class), row.getString("file_name")),
                row.getObject("asked_on", LocalDate.class),
                row.getString("asked_by_name"),
                answer(row),
                resolution(row),
                confirmations(row),
                row.getObject("last_day", LocalDate.class),
                row.getObject("over_on") != null,
                filing(row),
                record(row));
    }

    private static Termination.@Nullable Answer answer(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("answered_on", LocalDate.class);
        return on == null
                ? null
                : new Termination.Answer(
                        row.getBoolean("agreed"), row.getString("words"), on, row.getString("answered_by_name"));
    }

    private static Termination.@Nullable Resolution resolution(ResultSet row) throws SQLException {
        LocalDate held = row.getObject("held_on", LocalDate.class);
        return held == null
                ? null
                : new Termination.Resolution(
                        held,
                        row.getInt("roll"),
                        row.getInt("present"),
                        row.getInt("yes"),
                        row.getBoolean("passed"),
                        row.getString("roll_reason"),
                        new Termination.KeptFile(row.getObject("paper", UUID.class), row.getString("paper_name")),
                        row.getString("entered_by_name"));
    }

    private static Map<Side, Termination.Confirmation> confirmations(ResultSet row) throws SQLException {
        Map<Side, Termination.Confirmation> found = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String of = side.name().toLowerCase(java.util.Locale.ROOT);
            OffsetDateTime at = row.getObject(of + "_at", OffsetDateTime.class);
            if (at != null) {
                found.put(side, new Termination.Confirmation(at.toInstant(), row.getString(of + "_name")));
            }
        }
        return found;
    }

    private static Termination.@Nullable FilingLine filing(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("filed_on", LocalDate.class);
        return on == null
                ? null
                : new Termination.FilingLine(
                        row.getString("contact"),
                        row.getObject("due_on", LocalDate.class),
                        on,
                        row.getString("filed_by_name"));
    }

    private static Termination.@Nullable RecordLine record(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("recorded_on", LocalDate.class);
        return on == null
                ? null
                : new Termination.RecordLine(row.getString("remark"), on, row.getString("recorded_by_name"));
    }
}
