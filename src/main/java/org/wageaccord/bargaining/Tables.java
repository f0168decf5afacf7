package org.wageaccord.bargaining;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Tables with all that was put on them. Acts on one table wait for each other: {@link #lock} is their first step. */
@Repository
class Tables {

    private static final TypeReference<List<Team.Negotiator>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final TeamChecks teamChecks;
    private final Rounds rounds;
    private final Positions positions;

    Tables(JdbcClient jdbc, Json json, Clock clock, TeamChecks teamChecks, Rounds rounds, Positions positions) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.teamChecks = teamChecks;
        this.rounds = rounds;
        this.positions = positions;
    }

    /** False where the table stood already. */
    boolean add(TableOpening opening) {
        return jdbc.sql("""
                        insert into bargaining.negotiation_table (case_number, enterprise, offered_by, above_scale, headcount,
                            women, opening, meeting, opened_at)
                        values (:caseNumber, :enterprise, :offeredBy, :aboveScale, :headcount, :women,
                            cast(:opening as jsonb), :meeting, :at)
                        on conflict do nothing""")
                        .param("caseNumber", opening.caseNumber().toString())
                        .param("enterprise", opening.enterprise().value())
                        .param("offeredBy", opening.offeredBy().name())
                        .param("aboveScale", opening.aboveScale())
                        .param("headcount", opening.headcount())
                        .param("women", opening.women())
                        .param("opening", json.write(opening.opening()))
                        .param("meeting", opening.meeting())
                        .param("at", moment(clock.instant()))
                        .update()
                == 1;
    }

    /** Waits until nobody else acts on the table, then answers what holds now. No table is a bug of the caller. */
    TableState lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from bargaining.negotiation_table where case_number = :c for update")
                .param("c", caseNumber.toString())
                .query(Integer.class)
                .single();
        return find(caseNumber).orElseThrow();
    }

    Optional<TableState> find(CaseNumber caseNumber) {
        return jdbc.sql("select * from bargaining.negotiation_table where case_number = :c")
                .param("c", caseNumber.toString())
                .query((row, n) -> opening(caseNumber, row))
                .optional()
                .map(this::state);
    }

    void addTeam(CaseNumber caseNumber, Side side, List<Team.Negotiator> members, UUID by) {
        jdbc.sql("""
                insert into bargaining.team (case_number, side, version, members, named_at, named_by)
                select :c, :side, coalesce(max(version), 0) + 1, cast(:members as jsonb), :at, :by
                from bargaining.team where case_number = :c and side = :side""")
                .param("c", caseNumber.toString())
                .param("side", side.name())
                .param("members", json.write(members))
                .param("at", moment(clock.instant()))
                .param("by", by)
                .update();
    }

    /** Accounts in any version of either team. */
    Set<ActorId> everNamed(CaseNumber caseNumber) {
        return jdbc
                .sql("select members from bargaining.team where case_number = :c")
                .param("c", caseNumber.toString())
                .query((row, n) -> json.read(row.getString(1), MEMBERS))
                .list()
                .stream()
                .flatMap(List::stream)
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    void addReopening(CaseNumber caseNumber, int afterRound, String why) {
        jdbc.sql("""
                insert into bargaining.reopening (case_number, after_round, why, reopened_at)
                values (:c, :round, :why, :at) on conflict do nothing""")
                .param("c", caseNumber.toString())
                .param("round", afterRound)
                .param("why", why)
                .param("at", moment(clock.instant()))
                .update();
    }

    private TableState state(TableOpening opening) {
        CaseNumber caseNumber = opening.caseNumber();
        Map<Integer, TableState.Acceptance> acceptances = positions.acceptances(caseNumber);
        return new TableState(
                opening,
                teams(opening),
                handedOver(caseNumber),
                rounds.of(caseNumber, positions.of(caseNumber), acceptances),
                acceptances,
                reopenedAfter(caseNumber));
    }

    private record NamedTeam(Side side, List<Team.Negotiator> members, Instant at) {
        List<NegotiatorEntry> entries() {
            return members.stream().map(Team.Negotiator::entry).toList();
        }
    }

    private Map<Side, Team> teams(TableOpening opening) {
        Map<Side, NamedTeam> named = new EnumMap<>(Side.class);
        jdbc.sql("""
                select distinct on (side) side, members, named_at from bargaining.team
                where case_number = :c order by side, version desc""")
                .param("c", opening.caseNumber().toString())
                .query((row, n) -> new NamedTeam(
                        Side.valueOf(row.getString("side")),
                        json.read(row.getString("members"), MEMBERS),
                        instant(row, "named_at")))
                .list()
                .forEach(t -> named.put(t.side(), t));
        Map<Side, Team> teams = new EnumMap<>(Side.class);
        named.values().forEach(t -> {
            NamedTeam other = named.get(t.side().other());
            Integer others = other == null ? null : other.members().size();
            teams.put(
                    t.side(),
                    new Team(
                            t.side(),
                            t.members(),
                            t.at(),
                            teamChecks.warnings(opening, t.side(), t.entries(), others)));
        });
        return teams;
    }

    private @Nullable Instant handedOver(CaseNumber caseNumber) {
        return jdbc.sql("select handed_at from bargaining.data_handover where case_number = :c")
                .param("c", caseNumber.toString())
                .query((row, n) -> instant(row, "handed_at"))
                .optional()
                .orElse(null);
    }

    private int reopenedAfter(CaseNumber caseNumber) {
        return jdbc.sql("select coalesce(max(after_round), 0) from bargaining.reopening where case_number = :c")
                .param("c", caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    private TableOpening opening(CaseNumber caseNumber, ResultSet row) throws SQLException {
        return new TableOpening(
                caseNumber,
                new PartyId(row.getString("enterprise")),
                Side.valueOf(row.getString("offered_by")),
                row.getBoolean("above_scale"),
                row.getInt("headcount"),
                row.getInt("women"),
                json.read(row.getString("opening"), Terms.class),
                items(caseNumber),
                row.getObject("meeting", LocalDate.class));
    }

    private List<String> items(CaseNumber caseNumber) {
        return jdbc.sql("select title from bargaining.data_item where case_number = :c order by place")
                .param("c", caseNumber.toString())
                .query(String.class)
                .list();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
