package org.wageaccord.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.contract.EarlierAgreementCorrected;
import org.wageaccord.contract.EarlierAgreementEntered;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** The newest agreement of every enterprise with the day on which its renewal window opens: the list of renewals. */
@Repository
class Standings {

    private static final String DUE =
            " from performance.standing where window_on <= :today and (:all or town_code = any(:towns))";

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Statute statute;

    Standings(JdbcClient jdbc, Registry registry, Statute statute) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.statute = statute;
    }

    void write(Life life) {
        put(
                life.enterprise(),
                life.caseNumber(),
                life.enterpriseName(),
                life.townCode(),
                life.townName(),
                life.startsOn(),
                life.endsOn());
    }

    /** An agreement from before the platform ends like any other. */
    @EventListener
    void entered(EarlierAgreementEntered fact) {
        earlier(fact.enterprise(), fact.start(), fact.end());
    }

    @EventListener
    void corrected(EarlierAgreementCorrected fact) {
        earlier(fact.enterprise(), fact.start(), fact.end());
    }

    private void earlier(PartyId id, LocalDate start, LocalDate end) {
        registry.enterprise(id)
                .ifPresent((Enterprise e) -> put(id, null, e.name(), e.townCode(), e.townName(), start, end));
    }

    /** The agreement whose term began last counts. */
    private void put(
            PartyId enterprise,
            @Nullable CaseNumber number,
            String name,
            String town,
            String townName,
            LocalDate starts,
            LocalDate ends) {
        jdbc.sql("""
                insert into performance.standing (enterprise, case_number, enterprise_name, town_code, town_name, starts_on,
                    ends_on, window_on)
                values (:enterprise, :case, :name, :town, :townName, :starts, :ends, :window)
                on conflict (enterprise) do update set case_number = excluded.case_number,
                    enterprise_name = excluded.enterprise_name, town_code = excluded.town_code,
                    town_name = excluded.town_name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                    window_on = excluded.window_on
                where excluded.starts_on >= performance.standing.starts_on""")
                .param("enterprise", enterprise.value())
                .param("case", number == null ? null : number.toString())
                .param("name", name)
                .param("town", town)
                .param("townName", townName)
                .param("starts", starts)
                .param("ends", ends)
                .param("window", statute.deadline("T02", ends).due())
                .update();
    }

    /** @param towns null for all */
    long count(@Nullable Collection<String> towns) {
        return asked("select count(*)" + DUE, towns).query(Long.class).single();
    }

    /** @param towns null for all */
    List<Renewal> lines(@Nullable Collection<String> towns, int page, int size) {
        return asked("select *" + DUE + " order by window_on, enterprise limit :size offset :skip", towns)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(this::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable Collection<String> towns) {
        return jdbc.sql(sql)
                .param("today", statute.today())
                .param("all", towns == null)
                .param("towns", towns == null ? new String[0] : towns.toArray(String[]::new));
    }

    private Renewal line(ResultSet row, int n) throws SQLException {
        String number = row.getString("case_number");
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        return new Renewal(
                new PartyId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                row.getString("town_name"),
                number == null ? null : CaseNumber.parse(number),
                ends,
                ChronoUnit.DAYS.between(statute.today(), ends));
    }
}
