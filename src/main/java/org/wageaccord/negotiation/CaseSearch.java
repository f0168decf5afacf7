package org.wageaccord.negotiation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

    private static final String WHERE = """
            where (:all or c.enterprise = any(:enterprises) or c.town_code = any(:towns))
              and (:words = '' or c.enterprise_name like :like or c.number like :like or c.town_name like :like)
              and (:stage::text is null or c.stage = :stage)
              and (:year::int is null or c.year = :year)
            """;

    private static final String ROWS =
            """
            select c.number, c.enterprise_name, c.town_name, c.year, c.offered_by, c.stage, c.round,
                   c.minimum_before, c.minimum_after, c.raise_percent, c.headcount, c.skill_pay, c.offered_at, d.computed
            from negotiation.wage_case c
            left join lateral (select computed, due from negotiation.deadline
                               where case_number = c.number and ended_at is null order by due limit 1) d on true
            """ + WHERE + "order by d.due nulls last, c.offered_at desc, c.number limit :size offset :skip";

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
        Scope scope = scope();
        long total = asked("select count(*) from negotiation.wage_case c " + WHERE, query, scope)
                .query(Long.class)
                .single();
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(query.page(), 0), pages - 1);
        List<CasePage.Row> rows = asked(ROWS, query, scope)
                .param("size", SIZE)
                .param("skip", page * SIZE)
                .query(this::row)
                .list();
        return new CasePage(rows, page, pages, total);
    }

    private JdbcClient.StatementSpec asked(String sql, CaseQuery query, Scope scope) {
        String words = query.words().strip();
        return jdbc.sql(sql)
                .param("all", scope.all())
                .param("enterprises", scope.enterprises().toArray(String[]::new))
                .param("towns", scope.towns().toArray(String[]::new))
                .param("words", words)
                .param(
                        "like",
                        "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("year", query.year());
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
