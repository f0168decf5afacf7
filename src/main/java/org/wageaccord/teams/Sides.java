package org.wageaccord.teams;

import java.util.Map;
import java.util.Optional;
import org.wageaccord.kernel.Side;

/**
 * Both sides of a case as they stand now.
 *
 * @param teams in force; a side that has named none is absent
 * @param fixed whether a meeting has been held, from which on a team is changed by replacement only
 */
public record Sides(Bench bench, Map<Side, Team> teams, boolean fixed) {

    public Optional<Team> team(Side side) {
        return Optional.ofNullable(teams.get(side));
    }

    /** Whether both sides have named a team. */
    public boolean areNamed() {
        return teams.size() == Side.values().length;
    }
}
