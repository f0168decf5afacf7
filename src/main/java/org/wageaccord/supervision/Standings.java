package org.wageaccord.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** The list of matters: a read model, rewritten with every act. */
@Repository
class Standings {

    private static final String OPEN =
            " from supervision.standing where step <> 'CLOSED' and (:all or town_code = any(:towns))";

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Matter matter, SupervisedCase of) {
        jdbc.sql("""
                insert into supervision.standing (matter, case_number, serial, enterprise, enterprise_name, town_code,
                    town_name, grounds, step, raised_on, due_on, changed_at)
                values (:matter, :case, :serial, :enterprise, :name, :town, :townName, :grounds, :step, :raised, :due, :at)
                on conflict (matter) do update set enterprise_name = excluded.enterprise_name,
                    grounds = excluded.grounds, step = excluded.step, due_on = excluded.due_on,
                    changed_at = excluded.changed_at
                """)
                .param("matter", matter.id())
                .param("case", matter.caseNumber().toString())
                .param("serial", matter.serial())
                .param("enterprise", of.enterprise().value())
                .param("name", of.enterpriseName())
                .param("town", of.townCode())
                .param("townName", of.townName())
                .param(
                        "grounds",
                        matter.points().stream().map(p -> p.ground().name()).collect(Collectors.joining(",")))
                .param("step", matter.step().name())
                .param("raised", matter.raisedOn())
                .param("due", due(matter))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The day that runs now: of an answer, or of the order. */
    private static @Nullable LocalDate due(Matter matter) {
        return switch (matter.step()) {
            case REMINDED -> matter.letter(Rung.REMINDER).orElseThrow().dueOn();
            case OPINED -> matter.letter(Rung.OPINION).orElseThrow().dueOn();
            case ORDERED -> matter.feedback() == null ? null : matter.feedback().correctBy();
            default -> null;
        };
    }

    long count(CaseNumber number) {
        return jdbc.sql("select count(*) from supervision.matter where case_number = ?")
                .param(number.toString())
                .query(Long.class)
                .single();
    }

    boolean isHandedOver(CaseNumber number) {
        return jdbc.sql("select exists (select 1 from supervision.matter m join supervision.letter l on l.matter = m.id"
                        + " where m.case_number = ? and l.rung = ?)")
                .params(number.toString(), Rung.PROPOSAL.name())
                .query(Boolean.class)
                .single();
    }

    long count(@Nullable Collection<String> towns) {
        return asked("select count(*)" + OPEN, towns).query(Long.class).single();
    }

    List<MatterLine> lines(@Nullable Collection<String> towns, int page, int size) {
        return asked("select *" + OPEN + " order by raised_on, matter limit :size offset :skip", towns)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Standings::line)
                .list();
    }

    /** The open matters of these cases. */
    Map<CaseNumber, MatterLine> of(Collection<CaseNumber> cases) {
        return jdbc
                .sql("select * from supervision.standing where step <> 'CLOSED' and case_number = any(:cases)")
                .param("cases", cases.stream().map(CaseNumber::toString).toArray(String[]::new))
                .query(Standings::line)
                .list()
                .stream()
                .collect(Collectors.toMap(MatterLine::caseNumber, Function.identity()));
    }

    /** @param towns null for all */
    private JdbcClient.StatementSpec asked(String sql, @Nullable Collection<String> towns) {
        return jdbc.sql(sql)
                .param("all", towns == null)
                .param("towns", towns == null ? new String[0] : towns.toArray(String[]::new));
    }

    private static MatterLine line(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new MatterLine(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("enterprise_name"),
                row.getString("town_name"),
                Arrays.stream(row.getString("grounds").split(","))
                        .map(Ground::valueOf)
                        .toList(),
                Matter.Step.valueOf(row.getString("step")),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
