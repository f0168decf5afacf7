package org.wageaccord.negotiation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The list of cases, as far as the current actor may see it. */
@Component
class CaseSearch {

    private static final int SIZE = 20;

    /** A page of cases in the order of an index, then the deadline of each. */
    static final String ROWS = """
            select c.number, c.enterprise_name, c.town_name, c.year, c.offered_by, c.stage, c.round,
                   c.minimum_before, c.minimum_after, c.raise_percent, c.headcount, c.skill_pay, c.offered_at, d.computed
            from (select * from negotiation.wage_case c %s
                  order by c.next_due, c.offered_at desc, c.number limit :size offset :skip) c
            left join lateral (select computed from negotiation.deadline
                               where case_number = c.number and ended_at is null order by due limit 1) d on true
            order by c.next_due, c.offered_at desc, c.number
            """;

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;
    private final CaseJson json;

    CaseSearch(JdbcClient jdbc, Registry registry, Statute statute, CurrentActor actor, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
        this.json = new CaseJson(mapper);
    }

    CasePage find(CaseQuery query) {
        Map<String, Object> params = new HashMap<>();
        String where = where(query, params);
        long total = jdbc.sql("select count(*) from negotiation.wage_case c " + where)
                .params(params)
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(query.page(), 0), pages - 1);
        List<CasePage.Row> rows = jdbc.sql(ROWS.formatted(where))
                .params(params)
                .param("size", SIZE)
                .param("skip", page * SIZE)
                .query(this::row)
                .list();
        return new CasePage(rows, page, pages, total);
    }

    /** Only what narrows is asked, so that each question finds its index. */
    private String where(CaseQuery query, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        Scope scope = scope();
        if (!scope.all()) {
            conditions.add(
                    scope.towns().isEmpty()
                            ? "c.enterprise = any(:enterprises)"
                            : "(c.enterprise = any(:enterprises) or c.town_code = any(:towns))");
            params.put("enterprises", scope.enterprises().toArray(String[]::new));
            params.put("towns", scope.towns().toArray(String[]::new));
        }
        String words = query.words().strip();
        if (!words.isEmpty()) {
            conditions.add("(c.enterprise_name like :like or c.number like :like or c.town_name like :like)");
            params.put(
                    "like",
                    "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        if (query.stage() != null) {
            conditions.add("c.stage = :stage");
            params.put("stage", query.stage().name());
        }
        if (query.year() != null) {
            conditions.add("c.year = :year");
            params.put("year", query.year());
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private CasePage.Row row(ResultSet row, int n) throws SQLException {
        return new CasePage.Row(
                CaseNumber.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Side.valueOf(row.getString(5)),
                Stage.valueOf(row.getString(6)),
                row.getInt(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getObject(10, BigDecimal.class),
                row.getInt(11),
                row.getBoolean(12),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                deadline(row.getString(14)));
    }

    private @Nullable Deadline deadline(@Nullable String computed) {
        return computed == null ? null : json.read(computed, Deadline.class);
    }

    /** Whose cases the actor may list: those of the enterprises and towns of the mandates, or all. */
    private Scope scope() {
        Actor asking = actor.get();
        boolean all = asking.isPlatform() || Role.AU.name().equals(asking.role());
        List<String> enterprises = new ArrayList<>();
        List<String> towns = new ArrayList<>();
        for (Mandate mandate : registry.mandatesOf(asking.id(), statute.today())) {
            PartyId party = mandate.party();
            all |= party.equals(PartyId.CITY_UNION) || party.equals(PartyId.LABOR_BUREAU);
            enterprises.add(party.value());
            if (party.value().startsWith("T:")) {
                towns.add(party.value().substring(2));
            }
        }
        return new Scope(all, enterprises, towns);
    }

    private record Scope(boolean all, List<String> enterprises, List<String> towns) {}
}
