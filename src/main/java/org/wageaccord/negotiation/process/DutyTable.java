package org.wageaccord.negotiation.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.statute.Deadline;

/** The duties as they are kept: written by the mirror of the engine's tasks, read by everybody else. */
@Component
class DutyTable {

    private static final String ROWS = """
            select d.id, d.case_number, d.kind, d.owner, d.due, l.computed, d.opened_at, d.closed_at, d.closed_by_name,
                   d.closed_at is null and s.duty is null as unread, coalesce(c.enterprise_name, b.name) as enterprise_name,
                   coalesce(c.town_name, b.place_name) as town_name, coalesce(c.year, b.year) as year, c.stage,
                   c.round, c.minimum_before, c.minimum_after, c.raise_percent, c.headcount, c.skill_pay
            from negotiation.duty d
            left join negotiation.wage_case c on c.number = d.case_number
            left join negotiation.sector_line b on b.number = d.case_number
            left join negotiation.deadline l on l.id = d.deadline
            left join negotiation.duty_seen s on s.duty = d.id and s.account = :account
            where\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    DutyTable(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    UUID open(String caseNumber, DutyKind kind, String owner, String engineTask, @Nullable LocalDate due, Instant at) {
        UUID duty = UUID.randomUUID();
        jdbc.sql("""
                insert into negotiation.duty (id, case_number, kind, owner, engine_task, deadline, due, opened_at)
                values (:id, :case, :kind, :owner, :task,
                        (select id from negotiation.deadline where case_number = :case and rule = any(:rules)
                           and ended_at is null order by begun_at desc limit 1),
                        :due, :at)
                """)
                .param("id", duty)
                .param("case", caseNumber)
                .param("kind", kind.task())
                .param("owner", owner)
                .param("task", engineTask)
                .param("rules", kind.rules().toArray(String[]::new))
                .param("due", due)
                .param("at", utc(at))
                .update();
        return duty;
    }

    /** Who may do the duty besides, or instead of, the holders of its roles. */
    void entitle(UUID duty, DutyPeople.Entitled people) {
        jdbc.sql("delete from negotiation.duty_person where duty = :duty")
                .param("duty", duty)
                .update();
        jdbc.sql("update negotiation.duty set named = :named where id = :duty and named <> :named")
                .param("duty", duty)
                .param("named", people.only())
                .update();
        batches.batchUpdate(
                "insert into negotiation.duty_person (duty, account, valid_from, valid_to) values (?, ?, ?, ?)"
                        + " on conflict (duty, account) do nothing",
                people.people().stream()
                        .map(p -> new Object[] {duty, p.account().value(), p.from(), p.to()})
                        .toList());
    }

    /** The deadline behind open duties of a case moved: they follow the newest clock of their rules. */
    void postpone(CaseNumber number, List<String> rules, LocalDate due) {
        jdbc.sql("""
                update negotiation.duty d set due = :due, deadline = l.id
                from (select id from negotiation.deadline where case_number = :case and rule = any(:rules)
                        and ended_at is null order by begun_at desc limit 1) l
                where d.case_number = :case and d.closed_at is null and d.deadline in
                    (select id from negotiation.deadline where case_number = :case and rule = any(:rules))
                """)
                .param("case", number.toString())
                .param("rules", rules.toArray(String[]::new))
                .param("due", due)
                .update();
    }

    /** The last day of an open duty can be told at last. */
    void date(String engineTask, LocalDate due) {
        jdbc.sql("update negotiation.duty set due = :due where engine_task = :task and closed_at is null")
                .param("task", engineTask)
                .param("due", due)
                .update();
    }

    void close(String engineTask, boolean done, Actor by, Instant at) {
        jdbc.sql("""
                update negotiation.duty
                set closed_at = :at, done = :done, closed_by = :by, closed_by_name = :name
                where engine_task = :task and closed_at is null
                """)
                .param("task", engineTask)
                .param("done", done)
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    Optional<String> engineTask(CaseNumber number, String kind) {
        return jdbc.sql("""
                select engine_task from negotiation.duty
                where case_number = :case and kind = :kind and closed_at is null
                """)
                .param("case", number.toString())
                .param("kind", kind)
                .query(String.class)
                .optional();
    }

    /** The cases in which a duty of this kind is open. */
    List<CaseNumber> open(DutyKind kind) {
        return jdbc.sql("select case_number from negotiation.duty where owner = any(:owners) and kind = :kind"
                        + " and closed_at is null")
                .param(
                        "owners",
                        Stream.of(DutyOwner.values()).map(DutyOwner::name).toArray(String[]::new))
                .param("kind", kind.task())
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    List<Duty> open(CaseNumber number) {
        return jdbc.sql(ROWS + "d.case_number = :case and d.closed_at is null order by d.due nulls last, d.opened_at")
                .param("case", number.toString())
                .param("account", null)
                .query(this::read)
                .list();
    }

    /** The page is chosen first: an office may have thousands of duties, and only those of the page are told in full. */
    List<Duty> find(DutySearch search, int skip, int size) {
        return jdbc.sql(ROWS + "d.id in (select d.id" + from(search) + " order by " + search.order()
                        + " limit :size offset :skip) order by " + search.order())
                .params(search.params())
                .params(Map.of("size", size, "skip", skip))
                .query(this::read)
                .list();
    }

    long count(DutySearch search) {
        return jdbc.sql("select count(*)" + from(search))
                .params(search.params())
                .query(Long.class)
                .single();
    }

    private static String from(DutySearch search) {
        String cases = search.asksTheCase()
                ? " left join negotiation.wage_case c on c.number = d.case_number"
                        + " left join negotiation.sector_line b on b.number = d.case_number"
                : "";
        return " from negotiation.duty d" + cases + " where " + search.where();
    }

    void seen(CaseNumber number, ActorId account, Instant at) {
        jdbc.sql("""
                insert into negotiation.duty_seen (duty, account, seen_at)
                select id, :account, :at from negotiation.duty where case_number = :case and closed_at is null
                on conflict (duty, account) do nothing
                """)
                .param("case", number.toString())
                .param("account", account.value())
                .param("at", utc(at))
                .update();
    }

    private Duty read(ResultSet row, int n) throws SQLException {
        CaseNumber number = CaseNumber.parse(row.getString("case_number"));
        DutyKind kind = DutyKind.of(row.getString("kind"));
        return new Duty(
                row.getObject("id", UUID.class),
                number,
                kind.task(),
                DutyOwner.valueOf(row.getString("owner")),
                row.getObject("due", LocalDate.class),
                deadline(row.getString("computed")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getString("closed_by_name"),
                row.getBoolean("unread"),
                number.address() + kind.page(),
                summary(row));
    }

    private static Duty.Summary summary(ResultSet row) throws SQLException {
        return new Duty.Summary(
                row.getString("enterprise_name"),
                row.getString("town_name"),
                row.getInt("year"),
                row.getString("stage") == null ? null : Stage.valueOf(row.getString("stage")),
                row.getInt("round"),
                row.getBigDecimal("minimum_before"),
                row.getBigDecimal("minimum_after"),
                row.getBigDecimal("raise_percent"),
                row.getInt("headcount"),
                row.getBoolean("skill_pay"));
    }

    private @Nullable Deadline deadline(@Nullable String computed) {
        try {
            return computed == null ? null : json.readValue(computed, Deadline.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept deadline", e);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
