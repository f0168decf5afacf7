package org.wageaccord.bargaining;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** The sides' private drafts: the only rows of this room that change. */
@Repository
class PositionDrafts {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    PositionDrafts(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<PositionDraft> find(CaseNumber caseNumber, Side side) {
        return jdbc.sql("select * from bargaining.position_draft where case_number = :c and side = :side")
                .param("c", caseNumber.toString())
                .param("side", side.name())
                .query((row, n) -> new PositionDraft(
                        row.getInt("version"),
                        json.read(row.getString("terms"), Terms.class),
                        row.getString("reason"),
                        json.read(row.getString("together"), KEYS),
                        Tables.instant(row, "saved_at"),
                        row.getString("saved_by_name")))
                .optional();
    }

    /** Saves over exactly the version that was edited; false where somebody saved in between. */
    boolean save(CaseNumber caseNumber, Side side, int edited, PositionEntry position, Actor by) {
        String change = edited == 0 ? """
                insert into bargaining.position_draft (case_number, side, version, terms, reason, together, saved_at,
                    saved_by, saved_by_name)
                values (:c, :side, :edited + 1, cast(:terms as jsonb), :reason, cast(:together as jsonb), :at, :by, :byName) on conflict do nothing""" : """
                update bargaining.position_draft set version = version + 1, terms = cast(:terms as jsonb), reason = :reason,
                    together = cast(:together as jsonb), saved_at = :at, saved_by = :by, saved_by_name = :byName
                where case_number = :c and side = :side and version = :edited""";
        return jdbc.sql(change)
                        .param("c", caseNumber.toString())
                        .param("side", side.name())
                        .param("edited", edited)
                        .param("terms", json.write(position.terms()))
                        .param("reason", position.reason())
                        .param("together", json.write(position.together()))
                        .param("at", Tables.moment(clock.instant()))
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    void remove(CaseNumber caseNumber, Side side) {
        jdbc.sql("delete from bargaining.position_draft where case_number = :c and side = :side")
                .param("c", caseNumber.toString())
                .param("side", side.name())
                .update();
    }
}
