package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Renewal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.MatterLine;
import org.wageaccord.supervision.Supervision;

/**
 * What the guide of a town and the city union watch (督促清单): enterprises without a case this year, and cases in which the
 * enterprise let a term run out or refused, each with the rung it is on. A guide sees the towns of the mandate.
 */
@Service
@Transactional(readOnly = true)
public class Watchlist {

    /** The parts of the list. */
    public enum Tab {
        NOT_STARTED,
        OVERDUE,
        REFUSED,
        BREACHED,
        URGED,
        RENEWAL
    }

    /**
     * A case on the list.
     *
     * @param rule the clock that ran out, null where the enterprise refused
     * @param since the first day on which it should be urged
     * @param days calendar days since then
     * @param matter the open matter, null while nobody has begun to urge
     */
    public record Line(
            CaseNumber number,
            String enterpriseName,
            String townName,
            @Nullable String rule,
            LocalDate since,
            long days,
            @Nullable MatterLine matter) {}

    private static final int SIZE = Listed.SIZE;
    private static final String TOWN = "T:";
    private static final Map<Tab, List<String>> STAGES = Map.of(
            Tab.OVERDUE, List.of(Stage.OFFERED.name()),
            Tab.BREACHED,
                    List.of(
                            Stage.PREPARING.name(),
                            Stage.BARGAINING.name(),
                            Stage.FILING.name(),
                            Stage.IN_FORCE.name()));
    private static final Map<Tab, List<String>> RULES =
            Map.of(Tab.OVERDUE, List.of("T03"), Tab.BREACHED, List.of("T05", "T10", "T13"));

    private static final String LATE = """
             from negotiation.wage_case c join negotiation.deadline d on d.case_number = c.number
            where d.ended_at is null and d.due < :today and d.rule = any(:rules) and c.stage = any(:stages)
              and (d.rule <> 'T03' or c.offered_by = 'WORKERS') and (:all or c.town_code = any(:towns))""";

    private static final String REFUSED = """
             from negotiation.wage_case c
             join lateral (select received_at from negotiation.reply where case_number = c.number
                           order by number desc limit 1) r on true
            where c.stage = 'REFUSED' and c.offered_by = 'WORKERS' and (:all or c.town_code = any(:towns))""";

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Supervision supervision;
    private final Performance performance;
    private final Statute statute;
    private final CurrentActor actor;

    Watchlist(
            JdbcClient jdbc,
            Registry registry,
            Supervision supervision,
            Performance performance,
            Statute statute,
            CurrentActor actor) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.supervision = supervision;
        this.performance = performance;
        this.statute = statute;
        this.actor = actor;
    }

    /** Whether the current actor watches a town or the city. */
    public boolean isOpen() {
        Collection<String> towns = towns();
        return towns == null || !towns.isEmpty();
    }

    /** Enterprises without a case of the year. */
    public Listed<Enterprise> notStarted(int page) {
        Set<PartyId> begun =
                new HashSet<>(jdbc.sql("select distinct enterprise from negotiation.wage_case where year = :year")
                        .param("year", year())
                        .query((row, n) -> new PartyId(row.getString(1)))
                        .list());
        return registry.others(begun, towns(), page);
    }

    /** The wage year that is watched. */
    public int year() {
        return statute.today().getYear();
    }

    public long count(Tab tab) {
        return switch (tab) {
            case NOT_STARTED -> notStarted(0).total();
            case URGED -> supervision.count(towns());
            case RENEWAL -> performance.countRenewals(towns());
            case REFUSED ->
                scoped("select count(*)" + REFUSED).query(Long.class).single();
            case OVERDUE, BREACHED ->
                late("select count(*)" + LATE, tab).query(Long.class).single();
        };
    }

    /** Cases of a part of the list, those waiting longest first. */
    public List<Line> cases(Tab tab, int page) {
        int skip = Math.max(0, page) * SIZE;
        List<Line> found = switch (tab) {
            case NOT_STARTED, RENEWAL -> List.of();
            case URGED ->
                supervision.lines(towns(), page, SIZE).stream().map(this::urged).toList();
            case REFUSED -> refused(skip);
            case OVERDUE, BREACHED -> late(tab, skip);
        };
        return tab == Tab.URGED ? found : withMatters(found);
    }

    /** Agreements in their renewal window or in the gap after it, the longest gap first. */
    public List<Renewal> renewals(int page) {
        return performance.renewals(towns(), page, SIZE);
    }

    private Line urged(MatterLine matter) {
        return line(matter.caseNumber(), matter.enterpriseName(), matter.townName(), null, matter.raisedOn(), matter);
    }

    private List<Line> refused(int skip) {
        return scoped("select c.number, c.enterprise_name, c.town_name, r.received_at" + REFUSED
                        + " order by r.received_at, c.number limit :size offset :skip")
                .param("size", SIZE)
                .param("skip", skip)
                .query((row, n) -> line(
                        CaseNumber.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        null,
                        row.getObject(4, OffsetDateTime.class)
                                .atZoneSameInstant(Show.BEIJING)
                                .toLocalDate(),
                        null))
                .list();
    }

    private List<Line> late(Tab tab, int skip) {
        return late(
                        "select c.number, c.enterprise_name, c.town_name, d.rule, d.due" + LATE
                                + " order by d.due, c.number limit :size offset :skip",
                        tab)
                .param("size", SIZE)
                .param("skip", skip)
                .query((row, n) -> line(
                        CaseNumber.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class).plusDays(1),
                        null))
                .list();
    }

    private Line line(
            CaseNumber number,
            String name,
            String town,
            @Nullable String rule,
            LocalDate since,
            @Nullable MatterLine matter) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(since, statute.today());
        return new Line(number, name, town, rule, since, days, matter);
    }

    private List<Line> withMatters(List<Line> found) {
        Map<CaseNumber, MatterLine> matters =
                supervision.lines(found.stream().map(Line::number).toList());
        return found.stream()
                .map(l -> line(
                        l.number(), l.enterpriseName(), l.townName(), l.rule(), l.since(), matters.get(l.number())))
                .toList();
    }

    private JdbcClient.StatementSpec late(String sql, Tab tab) {
        return scoped(sql)
                .param("today", statute.today())
                .param("rules", RULES.getOrDefault(tab, List.of()).toArray(String[]::new))
                .param("stages", STAGES.getOrDefault(tab, List.of()).toArray(String[]::new));
    }

    private JdbcClient.StatementSpec scoped(String sql) {
        Collection<String> towns = towns();
        return jdbc.sql(sql)
                .param("all", towns == null)
                .param("towns", towns == null ? new String[0] : towns.toArray(String[]::new));
    }

    /** The towns that the current actor watches; null for the whole city. */
    private @Nullable Collection<String> towns() {
        Actor asking = actor.get();
        if (asking.isPlatform() || Role.AU.name().equals(asking.role())) {
            return null;
        }
        List<String> towns = new ArrayList<>();
        for (Mandate mandate : registry.mandatesOf(asking.id(), statute.today())) {
            String party = mandate.party().value();
            if (mandate.party().equals(PartyId.CITY_UNION)) {
                return null;
            }
            if (party.startsWith(TOWN)) {
                towns.add(party.substring(TOWN.length()));
            }
        }
        return towns;
    }
}
