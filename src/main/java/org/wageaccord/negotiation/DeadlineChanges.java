package org.wageaccord.negotiation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline;

/** Clocks whose day changes after they began: moved by an outage, or computed once the holiday notice is there. */
@Component
class DeadlineChanges {

    private static final int MANY = 500;
    /** As the index {@code deadline_awaiting} has it; the day is {@link Show#AWAITED}. */
    private static final String AWAITING = "due = date '9999-12-31'";

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;
    private final CaseLaw law;
    private final Clock clock;
    private final CaseJson json;

    DeadlineChanges(JdbcClient jdbc, CaseDeadlines deadlines, CaseLaw law, Clock clock, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.law = law;
        this.clock = clock;
        this.json = new CaseJson(mapper);
    }

    /**
     * Moves the running deadlines that ended in an outage to the last day that the law of outages gives. Those that count
     * backwards from a meeting are not touched: the meeting moves, if it must.
     */
    List<DeadlineMoved> extend(UUID outage, LocalDate first, LocalDate last, Deadline after) {
        return jdbc.sql("""
                select id, case_number, rule, computed from negotiation.deadline
                where ended_at is null and due between :first and :last and due >= triggered_on
                order by case_number, rule for update
                """).param("first", first).param("last", last).query(this::running).list().stream()
                .map(running -> move(running, outage, after))
                .toList();
    }

    private record Running(UUID id, CaseNumber number, String rule, Deadline deadline) {}

    private Running running(ResultSet row, int n) throws SQLException {
        return new Running(
                row.getObject(1, UUID.class),
                CaseNumber.parse(row.getString(2)),
                row.getString(3),
                json.read(row.getString(4), Deadline.class));
    }

    private DeadlineMoved move(Running running, UUID outage, Deadline after) {
        Deadline before = running.deadline();
        Deadline moved = before.extendedTo(after);
        jdbc.sql("update negotiation.deadline set due = :due, computed = :computed::jsonb, overdue_noted_at = null"
                        + " where id = :id")
                .param("id", running.id())
                .param("due", moved.due())
                .param("computed", json.write(moved))
                .update();
        jdbc.sql("update negotiation.duty set due = :due where deadline = :id and closed_at is null")
                .param("id", running.id())
                .param("due", moved.due())
                .update();
        jdbc.sql("""
                insert into negotiation.deadline_move (id, deadline, outage, due_before, due_after, moved_at)
                values (:id, :deadline, :outage, :before, :after, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("deadline", running.id())
                .param("outage", outage)
                .param("before", before.due())
                .param("after", moved.due())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        deadlines.keepNext(running.number());
        return new DeadlineMoved(running.number(), running.rule(), before.due(), moved.due());
    }

    /** Cases with a deadline that awaits a holiday notice. */
    List<CaseNumber> awaiting() {
        return jdbc.sql("select distinct case_number from negotiation.deadline where " + AWAITING
                        + " order by case_number limit :many")
                .param("many", MANY)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    /**
     * Computes the deadlines of a case that awaited a notice loaded meanwhile; the others go on waiting. Those whose act is
     * done get their day, too, so that it can be told whether it was in time; only running ones are news.
     */
    List<DeadlineComputed> computeAwaited(CaseNumber number) {
        return jdbc
                .sql("select id, case_number, rule, computed, ended_at is null from negotiation.deadline"
                        + " where case_number = :case and " + AWAITING + " order by rule for update")
                .param("case", number.toString())
                .query((row, n) -> new Awaited(running(row, n), row.getBoolean(5)))
                .list()
                .stream()
                .flatMap(awaited -> compute(awaited.deadline()).stream().filter(news -> awaited.runs()))
                .toList();
    }

    private record Awaited(Running deadline, boolean runs) {}

    private Optional<DeadlineComputed> compute(Running running) {
        Deadline now = law.of(running.number())
                .deadline(running.rule(), running.deadline().trigger());
        if (!now.known()) {
            return Optional.empty();
        }
        jdbc.sql(
                        "update negotiation.deadline set due = :due, target = :target, computed = :computed::jsonb where id = :id")
                .param("id", running.id())
                .param("due", now.due())
                .param("target", now.target())
                .param("computed", json.write(now))
                .update();
        jdbc.sql("update negotiation.duty set due = :due where deadline = :id and closed_at is null")
                .param("id", running.id())
                .param("due", now.due())
                .update();
        deadlines.keepNext(running.number());
        return Optional.of(new DeadlineComputed(running.number(), running.rule(), now.title(), now.due()));
    }
}
