package org.wageaccord.negotiation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Rule;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** 协商代表名单, with the written delegations of chiefs. */
@Component
class TeamListValues {

    private final PaperMatter matter;
    private final CaseCourse course;

    TeamListValues(PaperMatter matter, CaseCourse course) {
        this.matter = matter;
        this.course = course;
    }

    Map<String, Object> of(CaseNumber number) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Team workers = matter.team(number, Side.WORKERS);
        Team employers = matter.team(number, Side.ENTERPRISE);
        int women =
                (int) workers.members().stream().filter(m -> m.entry().woman()).count();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .put("workers", members(workers))
                .put("enterpriseTeam", members(employers))
                .put("minimum", matter.days(enterprise.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM"))
                .put("workersWomen", women)
                .put("workersWomenPercent", percent(women, workers.members().size()))
                .put("staffWomenPercent", percent(enterprise.women(), enterprise.headcount()))
                .put("workersExperts", experts(workers))
                .put("workersExpertLimit", expertLimit(workers))
                .put("enterpriseExperts", experts(employers))
                .put("enterpriseExpertLimit", expertLimit(employers))
                .put("delegations", delegations(workers, employers))
                .put(
                        "noticeDue",
                        course.deadline(number, "T05").map(Deadline::due).orElse(null))
                .map();
    }

    private static List<Map<String, Object>> members(Team team) {
        return team.members().stream().map(m -> member(m.entry())).toList();
    }

    private static Map<String, Object> member(NegotiatorEntry entry) {
        return new Values()
                .put("name", entry.name())
                .put("gender", entry.woman() ? "女" : "男")
                .put("post", entry.post())
                .put("skillLevel", entry.skillLevel())
                .put("producedBy", entry.producedBy())
                .put("chief", entry.chief())
                .put("expert", entry.expert())
                .map();
    }

    private static List<Map<String, Object>> delegations(Team... teams) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Team team : teams) {
            team.chief()
                    .map(Team.Negotiator::entry)
                    .filter(chief ->
                            chief.delegation() != null && !chief.delegation().isBlank())
                    .ifPresent(chief -> found.add(
                            Map.of("side", team.side().name(), "delegate", chief.name(), "text", chief.delegation())));
        }
        return found;
    }

    private static int experts(Team team) {
        return (int) team.members().stream().filter(m -> m.entry().expert()).count();
    }

    /** The share of the team, rounded down to people. */
    private int expertLimit(Team team) {
        Rule share = matter.statute().rule("EXPERT_SHARE");
        return team.members().size()
                * share.value().intValueExact()
                / Objects.requireNonNull(share.denominator()).intValueExact();
    }

    private static java.math.BigDecimal percent(int part, int whole) {
        return Terms.percent(java.math.BigDecimal.valueOf(part), java.math.BigDecimal.valueOf(whole));
    }
}
