package org.wageaccord.bargaining;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Positions, the acceptance of one, and the chiefs' agreement on the draft it became. */
@Repository
class Positions {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    Positions(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, RoundRecord.Position position, Actor by) {
        jdbc.sql("""
                insert into bargaining.position (case_number, version, round, side, terms, reason, together, digest, put_at,
                    put_by, put_by_name)
                values (:c, :version, :round, :side, cast(:terms as jsonb), :reason, cast(:together as jsonb), :digest, :at, :by, :byName)""")
                .param("c", caseNumber.toString())
                .param("version", position.version())
                .param("round", position.round())
                .param("side", position.side().name())
                .param("terms", json.write(position.terms()))
                .param("reason", position.reason())
                .param("together", json.write(position.together()))
                .param("digest", position.digest())
                .param("at", Tables.moment(position.at()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    List<RoundRecord.Position> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from bargaining.position where case_number = :c order by version")
                .param("c", caseNumber.toString())
                .query((row, n) -> new RoundRecord.Position(
                        row.getInt("version"),
                        row.getInt("round"),
                        Side.valueOf(row.getString("side")),
                        json.read(row.getString("terms"), Terms.class),
                        row.getString("reason"),
                        json.read(row.getString("together"), KEYS),
                        Tables.instant(row, "put_at"),
                        row.getString("put_by_name"),
                        row.getString("digest")))
                .list();
    }

    void accept(CaseNumber caseNumber, int round, Side side, RoundRecord.Position accepted, Actor by) {
        jdbc.sql("""
                insert into bargaining.acceptance (case_number, round, side, version, digest, accepted_at, accepted_by)
                values (:c, :round, :side, :version, :digest, :at, :by)""")
                .param("c", caseNumber.toString())
                .param("round", round)
                .param("side", side.name())
                .param("version", accepted.version())
                .param("digest", accepted.digest())
                .param("at", Tables.moment(clock.instant()))
                .param("by", by.id().value())
                .update();
    }

    void confirmDraft(CaseNumber caseNumber, TableState.Acceptance draft, Side side, LocalDate on, Actor by) {
        jdbc.sql("""
                insert into bargaining.draft_confirmation (case_number, round, side, digest, confirmed_on, confirmed_at,
                    confirmed_by)
                values (:c, :round, :side, :digest, :on, :at, :by)""")
                .param("c", caseNumber.toString())
                .param("round", draft.round())
                .param("side", side.name())
                .param("digest", draft.digest())
                .param("on", on)
                .param("at", Tables.moment(clock.instant()))
                .param("by", by.id().value())
                .update();
    }

    /** By round. */
    Map<Integer, TableState.Acceptance> acceptances(CaseNumber caseNumber) {
        Map<Integer, TableState.Acceptance> found = new HashMap<>();
        jdbc.sql("select * from bargaining.acceptance where case_number = :c")
                .param("c", caseNumber.toString())
                .query((row, n) -> acceptance(row))
                .list()
                .forEach(a -> found.put(a.round(), a));
        if (!found.isEmpty()) {
            addConfirmations(caseNumber, found);
        }
        return found;
    }

    private static TableState.Acceptance acceptance(ResultSet row) throws SQLException {
        return new TableState.Acceptance(
                row.getInt("round"),
                Side.valueOf(row.getString("side")),
                row.getInt("version"),
                row.getString("digest"),
                Tables.instant(row, "accepted_at"),
                new EnumMap<>(Side.class));
    }

    private void addConfirmations(CaseNumber caseNumber, Map<Integer, TableState.Acceptance> acceptances) {
        jdbc.sql("select * from bargaining.draft_confirmation where case_number = :c")
                .param("c", caseNumber.toString())
                .query(row -> {
                    acceptances
                            .get(row.getInt("round"))
                            .confirmed()
                            .put(
                                    Side.valueOf(row.getString("side")),
                                    new TableState.Confirmation(
                                            row.getObject("confirmed_on", LocalDate.class),
                                            Tables.instant(row, "confirmed_at")));
                });
    }
}
