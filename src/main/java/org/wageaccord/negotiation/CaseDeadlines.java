package org.wageaccord.negotiation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The clocks of a case. A deadline keeps what the statute said on the day it began. */
@Component
class CaseDeadlines {

    private static final String COLUMNS = "select computed, due, met_on, ended_at from negotiation.deadline";

    private final JdbcClient jdbc;
    private final Statute statute;
    private final CaseLaw law;
    private final Clock clock;
    private final CaseJson json;

    CaseDeadlines(JdbcClient jdbc, Statute statute, CaseLaw law, Clock clock, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.statute = statute;
        this.law = law;
        this.clock = clock;
        this.json = new CaseJson(mapper);
    }

    Deadline begin(CaseNumber number, String rule, LocalDate trigger) {
        Deadline deadline = law.of(number).deadline(rule, trigger);
        begin(number, deadline);
        return deadline;
    }

    /** Begins a clock that was computed with more than its rule: what is left of a term, an extension. */
    void begin(CaseNumber number, Deadline deadline) {
        jdbc.sql("""
                insert into negotiation.deadline
                    (id, case_number, rule, triggered_on, due, target, computed, begun_at)
                values (:id, :case, :rule, :trigger, :due, :target, :computed::jsonb, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("case", number.toString())
                .param("rule", deadline.rule())
                .param("trigger", deadline.trigger())
                .param("due", deadline.due())
                .param("target", deadline.target())
                .param("computed", json.write(deadline))
                .param("now", now())
                .update();
        keepNext(number);
    }

    /** Whether a clock of the rule runs. */
    boolean isRunning(CaseNumber number, String rule) {
        return jdbc.sql("""
                select exists (select 1 from negotiation.deadline
                    where case_number = :case and rule = :rule and ended_at is null)""")
                .param("case", number.toString())
                .param("rule", rule)
                .query(Boolean.class)
                .single();
    }

    /** The case is over: no clock of it runs on. */
    void stopAll(CaseNumber number) {
        jdbc.sql("update negotiation.deadline set ended_at = :now where case_number = :case and ended_at is null")
                .param("case", number.toString())
                .param("now", now())
                .update();
        keepNext(number);
    }

    /** The act was done on a day; a clock that does not run any more is not touched. */
    void meet(CaseNumber number, String rule, LocalDate on) {
        end(number, rule, on);
    }

    /** Whichever of the clocks runs is met on a day: the act is one, the rules that may ask for it are many. */
    void meetAny(CaseNumber number, LocalDate on, String... rules) {
        for (String rule : rules) {
            end(number, rule, on);
        }
    }

    /** Whichever of the clocks runs stops without the act. */
    void stop(CaseNumber number, String... rules) {
        for (String rule : rules) {
            end(number, rule, null);
        }
    }

    private void end(CaseNumber number, String rule, @Nullable LocalDate metOn) {
        jdbc.sql("""
                update negotiation.deadline set met_on = :on, ended_at = :now
                where case_number = :case and rule = :rule and ended_at is null
                """)
                .param("case", number.toString())
                .param("rule", rule)
                .param("on", metOn)
                .param("now", now())
                .update();
        keepNext(number);
    }

    /** The list of cases is in this order. */
    void keepNext(CaseNumber number) {
        jdbc.sql("""
                update negotiation.wage_case set next_due =
                    (select min(due) from negotiation.deadline where case_number = :case and ended_at is null)
                where number = :case
                """).param("case", number.toString()).update();
    }

    /** Notes that a timer found the deadline over; answers whether it was not noted before. */
    boolean noteOverdue(CaseNumber number, String rule) {
        return !overdueSince(number, rule).isEmpty();
    }

    /** Notes the clocks of the rule that have run out, once each, and answers the last days they had. */
    List<LocalDate> overdueSince(CaseNumber number, String rule) {
        return jdbc.sql("""
                update negotiation.deadline set overdue_noted_at = :now
                where case_number = :case and rule = :rule and ended_at is null and overdue_noted_at is null
                  and due < :today
                returning due
                """)
                .param("case", number.toString())
                .param("rule", rule)
                .param("today", statute.today())
                .param("now", now())
                .query(LocalDate.class)
                .list();
    }

    /** The newest clock of one of the rules in a case, running or not. */
    Optional<CaseDeadline> newest(CaseNumber number, String... rules) {
        return jdbc.sql(COLUMNS + " where case_number = :case and rule = any(:rules) order by begun_at desc limit 1")
                .param("case", number.toString())
                .param("rules", rules)
                .query(this::read)
                .optional();
    }

    /** The newest clock of a rule that began with a fact of that day, as it stands: moved, or computed since. */
    Optional<Deadline> begunOn(CaseNumber number, String rule, LocalDate trigger) {
        return jdbc.sql(COLUMNS + " where case_number = :case and rule = :rule and triggered_on = :trigger"
                        + " order by begun_at desc limit 1")
                .param("case", number.toString())
                .param("rule", rule)
                .param("trigger", trigger)
                .query(this::read)
                .optional()
                .map(CaseDeadline::deadline);
    }

    List<CaseDeadline> of(CaseNumber number) {
        return jdbc.sql(COLUMNS + " where case_number = :case order by begun_at, rule limit 50")
                .param("case", number.toString())
                .query(this::read)
                .list();
    }

    private CaseDeadline read(ResultSet row, int n) throws SQLException {
        Deadline deadline = json.read(row.getString(1), Deadline.class);
        LocalDate metOn = row.getObject(3, LocalDate.class);
        boolean ended = row.getObject(4) != null;
        return new CaseDeadline(deadline, state(deadline.due(), metOn, ended), metOn);
    }

    private CaseDeadline.State state(LocalDate due, @Nullable LocalDate metOn, boolean ended) {
        if (metOn != null) {
            return metOn.isAfter(due) ? CaseDeadline.State.MET_LATE : CaseDeadline.State.MET;
        }
        if (ended) {
            return CaseDeadline.State.ENDED;
        }
        return statute.today().isAfter(due) ? CaseDeadline.State.OVERDUE : CaseDeadline.State.RUNNING;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(java.time.ZoneOffset.UTC);
    }
}
