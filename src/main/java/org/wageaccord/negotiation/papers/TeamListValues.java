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
import org.wageaccord.teams.Consent;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** 协商代表名单, with the written delegations of chiefs. */
@Component
class TeamListValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final PaperWords words;

    TeamListValues(PaperMatter matter, CaseCourse course, PaperWords words) {
        this.matter = matter;
        this.course = course;
        this.words = words;
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
                .put("delegations", delegations(number, workers, employers))
                .put("vacancies", vacancies(number))
                .putAll(consent(number))
                .put(
                        "noticeDue",
                        course.deadline(number, "T05").map(Deadline::due).orElse(null))
                .map();
    }

    /** The members as papers show them to the other side: no identity number, no phone, no birthday. */
    static List<Map<String, Object>> members(Team team) {
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

    private List<Map<String, Object>> vacancies(CaseNumber number) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Side side : Side.values()) {
            matter.sides(number)
                    .open(side)
                    .forEach(v -> found.add(Map.of(
                            "side",
                            side.name(),
                            "name",
                            v.name(),
                            "reason",
                            words.word("teams.reason." + v.reason()),
                            "since",
                            v.since(),
                            "due",
                            v.due())));
        }
        return found;
    }

    /** Without a union the staff's consent is part of the list. */
    private Values consent(CaseNumber number) {
        Consent consent = matter.sides(number).consent();
        return consent == null
                ? new Values()
                : new Values()
                        .put("consentStaff", consent.staff())
                        .put("consentAgreed", consent.agreed())
                        .put("consentOn", consent.decidedOn())
                        .put("consentGuide", consent.guide());
    }

    private List<Map<String, Object>> delegations(CaseNumber number, Team... teams) {
        List<Map<String, Object>> all = new ArrayList<>(appointed(teams));
        matter.sides(number).delegations().stream()
                .filter(d -> d.revokedOn() == null)
                .forEach(d -> all.add(
                        Map.of("side", d.side().name(), "delegate", d.delegateName(), "text", words.delegation(d))));
        return all;
    }

    /** Chiefs who are chiefs by a written delegation. */
    private static List<Map<String, Object>> appointed(Team... teams) {
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
