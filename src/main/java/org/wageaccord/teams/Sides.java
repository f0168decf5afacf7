package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * Both sides of a case as they stand now.
 *
 * @param teams in force; a side that has named none is absent
 * @param fixed whether a meeting has been held, from which on a team is changed by replacement only
 * @param consent of the staff to the workers' team, where there is no union
 */
public record Sides(
        Bench bench,
        Map<Side, Team> teams,
        boolean fixed,
        List<Delegation> delegations,
        List<Vacancy> vacancies,
        @Nullable Consent consent) {

    public Optional<Team> team(Side side) {
        return Optional.ofNullable(teams.get(side));
    }

    /** Whether both sides have named a team. */
    public boolean areNamed() {
        return teams.size() == Side.values().length;
    }

    /** The delegation by which somebody acts for the side's chief on a day, if any. */
    public Optional<Delegation> delegation(Side side, LocalDate on) {
        return delegations.stream()
                .filter(d -> d.side() == side && d.isInForce(on))
                .findFirst();
    }

    /** Seats of a side that nobody was produced for yet. */
    public List<Vacancy> open(Side side) {
        return vacancies.stream().filter(v -> v.side() == side && v.isOpen()).toList();
    }

    /** Who may act for the side's chief on a day, with at least this power: the chief first. */
    Stream<Team.Negotiator> acting(Side side, Power power, LocalDate on) {
        Stream<Team.Negotiator> chief = team(side).flatMap(Team::chief).stream();
        return Stream.concat(chief, delegates(side, power, on));
    }

    /** A delegate acts only while on the team. */
    private Stream<Team.Negotiator> delegates(Side side, Power power, LocalDate on) {
        return delegation(side, on).filter(d -> d.covers(power)).stream()
                .flatMap(d -> team(side).stream()
                        .flatMap(t -> t.members().stream())
                        .filter(m -> d.entry().delegate().equals(m.entry().person())));
    }
}
