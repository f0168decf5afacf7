package org.wageaccord.bargaining;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.RecessState;
import org.wageaccord.terms.CanonicalJson;

/** Rounds with their minutes and the confirmations of these. */
@Repository
class Rounds {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final Recess recess;

    Rounds(JdbcClient jdbc, Json json, Clock clock, Recess recess) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.recess = recess;
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

    record Written(ActorId by, Instant at) {}

    /** Who wrote the newest minutes of a round. */
    Optional<Written> written(CaseNumber caseNumber, int round) {
        return jdbc.sql("select written_by, written_at from bargaining.minutes where case_number = ? and round = ?"
                        + " order by version desc limit 1")
                .params(caseNumber.toString(), round)
                .query((row, n) -> new Written(
                        new ActorId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .optional();
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
        RecessState talks = recess.state(caseNumber).orElse(null);
        return jdbc.sql("""
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
                .query((row, n) -> round(row, positions, acceptances, talks))
                .list();
    }

    private RoundRecord round(
            ResultSet row,
            List<RoundRecord.Position> positions,
            Map<Integer, TableState.Acceptance> acceptances,
            @Nullable RecessState talks)
            throws SQLException {
        int number = row.getInt("number");
        LocalDate date = row.getObject("date", LocalDate.class);
        TableState.Acceptance accepted = acceptances.get(number);
        String entry = row.getString("entry");
        MinutesEntry minutes = entry == null ? null : json.read(entry, MinutesEntry.class);
        return new RoundRecord(
                number,
                date,
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
                minutes,
                instantOrNull(row, "enterprise_confirmed"),
                instantOrNull(row, "workers_confirmed"),
                accepted != null && accepted.confirmed().size() == Side.values().length,
                days(talks, number, date, minutes));
    }

    /** As it was; while minutes that suspend the talks wait for their confirmation, as they say. */
    private static int days(@Nullable RecessState talks, int round, LocalDate date, @Nullable MinutesEntry minutes) {
        boolean waits = talks != null && talks.sitting() == round;
        if (waits && minutes != null && minutes.suspended() && minutes.nextMeeting() != null) {
            return Math.toIntExact(ChronoUnit.DAYS.between(date, minutes.nextMeeting()));
        }
        return talks == null ? 0 : talks.daysAfter(round);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
