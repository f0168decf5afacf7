package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** The offices' lists of open filings, nearest end of the review term first. */
@Repository
class WorkLines {

    private static final String FROM = """
             from filing.standing t left join filing.claimant c on c.case_number = t.case_number and c.office = :office
            where t.state = any(:states)""";

    private final JdbcClient jdbc;

    WorkLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkLine> lines(Office office, WorkQuery query, ActorId actor, int page, int size) {
        return asked(
                        "select t.case_number, t.enterprise_name, t.state, t.received_on, t.holding, t.failing, t.unjudged,"
                                + " t.flags, c.name, c.account",
                        " order by t.received_on, t.case_number limit :size offset :skip",
                        office,
                        query,
                        actor)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, n) -> new WorkLine(
                        CaseNumber.parse(row.getString(1)),
                        row.getString(2),
                        FilingState.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getString(9),
                        Objects.equals(row.getObject(10, UUID.class), actor.value())))
                .list();
    }

    long count(Office office, WorkQuery query, ActorId actor) {
        return asked("select count(*)", "", office, query, actor)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String select, String end, Office office, WorkQuery query, ActorId actor) {
        return jdbc.sql(select + FROM + query.condition() + end)
                .param("office", office.name())
                .param("states", states(office))
                .param("account", actor.value());
    }

    private static String[] states(Office office) {
        return Arrays.stream(FilingState.values())
                .filter(state -> state.offices().contains(office))
                .map(FilingState::name)
                .toArray(String[]::new);
    }
}
