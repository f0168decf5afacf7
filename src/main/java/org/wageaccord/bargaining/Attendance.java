package org.wageaccord.bargaining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** Who of the two teams can be ticked as present, under names that tell even namesakes apart. */
final class Attendance {

    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final Set<String> chiefs = new HashSet<>();

    private Attendance() {}

    static Attendance of(Map<Side, Team> teams) {
        return of(teams, Set.of());
    }

    /** @param acting people who may sit for a chief today: the chiefs and their delegates */
    static Attendance of(Map<Side, Team> teams, Set<UUID> acting) {
        Attendance attendance = new Attendance();
        List<Team.Negotiator> all =
                teams.values().stream().flatMap(t -> t.members().stream()).toList();
        teams.values().forEach(t -> t.members().forEach(m -> attendance.enter(t.side(), m, all, acting)));
        return attendance;
    }

    private void enter(Side side, Team.Negotiator member, List<Team.Negotiator> all, Set<UUID> acting) {
        NegotiatorEntry entry = member.entry();
        boolean namesakes =
                all.stream().filter(m -> m.entry().name().equals(entry.name())).count() > 1;
        String wanted = namesakes ? entry.name() + "（" + entry.post() + "）" : entry.name();
        String label = wanted;
        for (int n = 2; sides.containsKey(label); n++) {
            label = wanted + n;
        }
        sides.put(label, side);
        if (entry.chief() || entry.person() != null && acting.contains(entry.person())) {
            chiefs.add(label);
        }
    }

    List<String> labels(Side side) {
        return sides.entrySet().stream()
                .filter(e -> e.getValue() == side)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> present(Side side, List<String> ticked) {
        return labels(side).stream().filter(ticked::contains).toList();
    }

    List<String> strangers(List<String> ticked) {
        return ticked.stream().filter(name -> !sides.containsKey(name)).toList();
    }

    boolean chiefThere(Side side, List<String> ticked) {
        return present(side, ticked).stream().anyMatch(chiefs::contains);
    }
}
