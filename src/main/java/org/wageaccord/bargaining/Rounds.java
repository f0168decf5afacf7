package org.wageaccord.bargaining;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.terms.CanonicalJson;

/** Rounds with their minutes and the confirmations of these. */
@Repository
class Rounds {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, RoundRecord round, UUID by) {
        jdbc.sql("""
                insert into bargaining.round (case_number, number, date, place, chair, chair_name, recorder,
                    enterprise_present, workers_present, enterprise_team, workers_team, agenda, guests, opened_at, opened_by)
                values (:c, :number, :date, :place, :chair, :chairName, :recorder, cast(:enterprisePresent as jsonb),
                    cast(:workersPresent as jsonb), :enterpriseTeam, :workersTeam, :agenda, :guests, :at, :by)""")
                .param("c", caseNumber.toString())
                .param("number", round.number())
                .param("date", round.date())
                .param("place", round.place())
                .param("chair", round.chair().name())
                .param("chairName", round.chairName())
                .param("recorder", round.recorder())
                .param("enterprisePresent", json.write(round.enterprisePresent()))
                .param("workersPresent", json.write(round.workersPresent()))
                .param("enterpriseTeam", round.enterpriseTeam())
                .param("workersTeam", round.workersTeam())
                .param("agenda", round.agenda())
                .param("guests", round.guests())
                .param("at", Tables.moment(clock.instant()))
                .param("by", by)
                .update();
    }

    void addMinutes(CaseNumber caseNumber, int round, MinutesEntry minutes, UUID by) {
        jdbc.sql("""
                insert into bargaining.minutes (case_number, round, version, entry, digest, written_at, written_by)
                select :c, :round, coalesce(max(version), 0) + 1, cast(:entry as jsonb), :digest, :at, :by
                from bargaining.minutes where case_number = :c and round = :round""")
                .param("c", caseNumber.toString())
                .param("round", round)
                .param("entry", json.write(minutes))
                .param("digest", CanonicalJson.digest(minutes))
                .param("at", Tables.moment(clock.instant()))
                .param("by", by)
                .update();
    }

    void confirmMinutes(CaseNumber caseNumber, int round, Side side, UUID by) {
        jdbc.sql("""
                insert into bargaining.minutes_confirmation (case_number, round, side, minutes_version, confirmed_at,
                    confirmed_by)
                select :c, :round, :side, max(version), :at, :by
                from bargaining.minutes where case_number = :c and round = :round""")
                .param("c", caseNumber.toString())
                .param("round", round)
                .param("side", side.name())
                .param("at", Tables.moment(clock.instant()))
                .param("by", by)
                .update();
    }

    /** First to last, each with its positions, newest minutes and confirmations. */
    List<RoundRecord> of(
            CaseNumber caseNumber,
            List<RoundRecord.Position> positions,
            Map<Integer, TableState.Acceptance> acceptances) {
        List<RoundRecord> rounds = jdbc.sql("""
                select r.*, m.entry,
                    (select confirmed_at from bargaining.minutes_confirmation c
                        where c.case_number = r.case_number and c.round = r.number and c.side = 'ENTERPRISE') enterprise_confirmed,
                    (select confirmed_at from bargaining.minutes_confirmation c
                        where c.case_number = r.case_number and c.round = r.number and c.side = 'WORKERS') workers_confirmed
                from bargaining.round r
                left join lateral (select entry from bargaining.minutes m
                    where m.case_number = r.case_number and m.round = r.number order by version desc limit 1) m on true
                where r.case_number = :c order by r.number""")
                .param("c", caseNumber.toString())
                .query((row, n) -> round(row, positions, acceptances))
                .list();
        return withSuspensions(rounds);
    }

    private RoundRecord round(
            ResultSet row, List<RoundRecord.Position> positions, Map<Integer, TableState.Acceptance> acceptances)
            throws SQLException {
        int number = row.getInt("number");
        TableState.Acceptance accepted = acceptances.get(number);
        String minutes = row.getString("entry");
        return new RoundRecord(
                number,
                row.getObject("date", LocalDate.class),
                row.getString("place"),
                Side.valueOf(row.getString("chair")),
                row.getString("chair_name"),
                row.getString("recorder"),
                json.read(row.getString("enterprise_present"), NAMES),
                json.read(row.getString("workers_present"), NAMES),
                row.getInt("enterprise_team"),
                row.getInt("workers_team"),
                row.getString("agenda"),
                row.getString("guests"),
                positions.stream().filter(p -> p.round() == number).toList(),
                minutes == null ? null : json.read(minutes, MinutesEntry.class),
                instantOrNull(row, "enterprise_confirmed"),
                instantOrNull(row, "workers_confirmed"),
                accepted != null && accepted.confirmed().size() == Side.values().length,
                0);
    }

    /** A suspension lasts from its round to the next one, and until there is one, to the day agreed for it. */
    private static List<RoundRecord> withSuspensions(List<RoundRecord> rounds) {
        List<RoundRecord> counted = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            RoundRecord round = rounds.get(i);
            LocalDate resumed = i + 1 < rounds.size() ? rounds.get(i + 1).date() : null;
            counted.add(round.suspendedUntil(resumed));
        }
        return List.copyOf(counted);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
