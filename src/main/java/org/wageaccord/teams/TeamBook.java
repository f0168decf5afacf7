package org.wageaccord.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/** Benches and the teams named for them. Every team stays as it was named; the newest of a side is in force. */
@Repository
class TeamBook {

    private static final TypeReference<List<Team.Negotiator>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final TeamChecks checks;
    private final DelegationBook delegations;
    private final VacancyBook vacancies;
    private final ConsentBook consents;

    TeamBook(
            JdbcClient jdbc,
            ObjectMapper json,
            Clock clock,
            TeamChecks checks,
            DelegationBook delegations,
            VacancyBook vacancies,
            ConsentBook consents) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.checks = checks;
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.consents = consents;
    }

    /** Asking twice does nothing. */
    void add(Bench bench) {
        jdbc.sql("""
                insert into teams.bench (case_number, enterprise, above_scale, headcount, women, meeting, guiding_town, opened_at)
                values (:case, :enterprise, :aboveScale, :headcount, :women, :meeting, :town, :at) on conflict do nothing""")
                .param("case", bench.caseNumber().toString())
                .param("enterprise", bench.enterprise().value())
                .param("aboveScale", bench.aboveScale())
                .param("headcount", bench.headcount())
                .param("women", bench.women())
                .param("meeting", bench.meeting())
                .param("town", bench.guidingTown())
                .param("at", now())
                .update();
    }

    /** Waits until nobody else changes these teams, then answers what holds now. No bench is a bug of the caller. */
    Sides lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from teams.bench where case_number = :case for update")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .single();
        return find(caseNumber).orElseThrow();
    }

    Optional<Sides> find(CaseNumber caseNumber) {
        return jdbc.sql("""
                select b.*, exists (select 1 from teams.fixing f where f.case_number = b.case_number) as fixed,
                    exists (select 1 from teams.delegation d where d.case_number = b.case_number) as delegated,
                    exists (select 1 from teams.vacancy v where v.case_number = b.case_number) as vacated
                from teams.bench b where b.case_number = :case""")
                .param("case", caseNumber.toString())
                .query((row, n) -> new Seating(
                        bench(caseNumber, row),
                        row.getBoolean("fixed"),
                        row.getBoolean("delegated"),
                        row.getBoolean("vacated")))
                .optional()
                .map(this::sides);
    }

    /** What few cases have is asked for only where there is some: teams are read at every act. */
    private record Seating(Bench bench, boolean fixed, boolean delegated, boolean vacated) {}

    private Sides sides(Seating seating) {
        Bench bench = seating.bench();
        CaseNumber caseNumber = bench.caseNumber();
        return new Sides(
                bench,
                teams(bench),
                seating.fixed(),
                seating.delegated() ? delegations.of(caseNumber) : List.of(),
                seating.vacated() ? vacancies.of(caseNumber) : List.of(),
                bench.hasUnion() ? null : consents.of(caseNumber).orElse(null));
    }

    private static Bench bench(CaseNumber caseNumber, ResultSet row) throws SQLException {
        return new Bench(
                caseNumber,
                new PartyId(row.getString("enterprise")),
                row.getBoolean("above_scale"),
                row.getInt("headcount"),
                row.getInt("women"),
                row.getObject("meeting", LocalDate.class),
                row.getString("guiding_town"));
    }

    void addTeam(CaseNumber caseNumber, Side side, List<Team.Negotiator> members, UUID by) {
        jdbc.sql("""
                insert into teams.team (case_number, side, version, members, named_at, named_by)
                select :case, :side, coalesce(max(version), 0) + 1, cast(:members as jsonb), :at, :by
                from teams.team where case_number = :case and side = :side""")
                .param("case", caseNumber.toString())
                .param("side", side.name())
                .param("members", write(members))
                .param("at", now())
                .param("by", by)
                .update();
    }

    /** Accounts in any version of either team. */
    Set<ActorId> everNamed(CaseNumber caseNumber) {
        return ever(caseNumber)
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> namesEver(CaseNumber caseNumber) {
        return ever(caseNumber).map(member -> member.entry().name()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Team.Negotiator> ever(CaseNumber caseNumber) {
        return jdbc
                .sql("select members from teams.team where case_number = :case")
                .param("case", caseNumber.toString())
                .query((row, n) -> read(row.getString(1)))
                .list()
                .stream()
                .flatMap(List::stream);
    }

    /** A meeting was held: from now on members are replaced one by one. */
    void fix(CaseNumber caseNumber) {
        jdbc.sql("insert into teams.fixing (case_number, fixed_at) values (:case, :at) on conflict do nothing")
                .param("case", caseNumber.toString())
                .param("at", now())
                .update();
    }

    private record NamedTeam(Side side, List<Team.Negotiator> members, Instant at) {
        List<NegotiatorEntry> entries() {
            return members.stream().map(Team.Negotiator::entry).toList();
        }
    }

    private Map<Side, Team> teams(Bench bench) {
        Map<Side, NamedTeam> named = new EnumMap<>(Side.class);
        jdbc.sql("""
                select distinct on (side) side, members, named_at from teams.team
                where case_number = :case order by side, version desc""")
                .param("case", bench.caseNumber().toString())
                .query(this::named)
                .list()
                .forEach(t -> named.put(t.side(), t));
        Map<Side, Team> teams = new EnumMap<>(Side.class);
        named.values().forEach(t -> {
            NamedTeam other = named.get(t.side().other());
            Integer others = other == null ? null : other.members().size();
            List<String> warnings = checks.warnings(bench, t.side(), t.entries(), others);
            teams.put(t.side(), new Team(t.side(), t.members(), t.at(), warnings));
        });
        return teams;
    }

    private NamedTeam named(ResultSet row, int n) throws SQLException {
        return new NamedTeam(
                Side.valueOf(row.getString("side")),
                read(row.getString("members")),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }

    private String write(List<Team.Negotiator> members) {
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot keep a team", e);
        }
    }

    private List<Team.Negotiator> read(String members) {
        try {
            return json.readValue(members, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept team", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
