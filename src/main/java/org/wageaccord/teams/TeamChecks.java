package org.wageaccord.teams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** What the facts of a named team say to each rule that can be counted; what is not met warns and does not refuse. */
@Component
class TeamChecks {

    private final Statute statute;

    TeamChecks(Statute statute) {
        this.statute = statute;
    }

    /** What keeps a meeting from being opened: a team not named, a team below the minimum, a team without its chief. */
    List<Refusal> meeting(Sides sides) {
        if (!sides.areNamed()) {
            return List.of(Refusal.of(null, "refusal.teams.teamsNotNamed").citing(Law.TEAMS));
        }
        Rule minimum = minimum(sides.bench());
        List<Refusal> found = new ArrayList<>();
        for (Side side : Side.values()) {
            int size = sides.team(side).map(t -> t.members().size()).orElse(0);
            if (size < minimum.number()) {
                found.add(Refusal.of(null, "refusal.teams.tooFewToMeet." + side, size, minimum.number())
                        .citing(minimum.citation()));
            }
            if (sides.acting(side, Power.ATTEND, statute.today()).findAny().isEmpty()) {
                found.add(Refusal.of(null, "refusal.teams.nobodyActs." + side).citing(Law.TEAMS));
            }
        }
        return found;
    }

    /** Message keys of what the law wants to be seen, but does not forbid. */
    List<String> warnings(Bench bench, Side side, List<NegotiatorEntry> members, @Nullable Integer others) {
        return checks(bench, side, members, others).stream()
                .filter(c -> !c.met())
                .map(c -> c.key().replace("check.", "warning."))
                .toList();
    }

    List<TeamCheck> checks(Sides sides, Team team) {
        List<NegotiatorEntry> members =
                team.members().stream().map(Team.Negotiator::entry).toList();
        Integer others =
                sides.team(team.side().other()).map(o -> o.members().size()).orElse(null);
        return checks(sides.bench(), team.side(), members, others);
    }

    private List<TeamCheck> checks(Bench bench, Side side, List<NegotiatorEntry> members, @Nullable Integer others) {
        List<TeamCheck> checks = new ArrayList<>();
        int size = members.size();
        Rule minimum = minimum(bench);
        Rule most = statute.rule("TEAM_MAXIMUM_MODEL");
        long experts = members.stream().filter(NegotiatorEntry::expert).count();
        checks.add(check("teamMinimum", size >= minimum.number(), minimum.citation(), size, minimum.number()));
        checks.add(check("teamMaximum", size <= most.number(), most.citation(), size, most.number()));
        if (others != null) {
            checks.add(check("teamsEqual", size == others, Law.EQUAL_NUMBERS, size, others));
        }
        checks.add(check(
                "experts",
                experts <= expertLimit(size),
                statute.rule("EXPERT_SHARE").citation(),
                experts,
                expertLimit(size)));
        if (side == Side.WORKERS) {
            checks.add(women(bench, members));
        }
        return checks;
    }

    /** 女性劳动者较多的 … 应当有相应比例: compared exactly, women of team ÷ team with women of staff ÷ staff. */
    private static TeamCheck women(Bench bench, List<NegotiatorEntry> members) {
        int women = (int) members.stream().filter(NegotiatorEntry::woman).count();
        boolean met = (long) women * bench.headcount() >= (long) bench.women() * members.size();
        return check(
                "womenShare",
                met,
                Law.TEAMS,
                women,
                share(women, members.size()),
                share(bench.women(), bench.headcount()));
    }

    private static String share(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(Math.max(1, whole)), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static TeamCheck check(String what, boolean met, Citation citation, Object... args) {
        return new TeamCheck("check.teams." + what, List.of(args), met, citation);
    }

    Rule minimum(Bench bench) {
        return statute.rule(bench.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM");
    }

    int expertLimit(int size) {
        Rule share = statute.rule("EXPERT_SHARE");
        return share.value()
                .multiply(BigDecimal.valueOf(size))
                .divide(Objects.requireNonNull(share.denominator()), 0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
