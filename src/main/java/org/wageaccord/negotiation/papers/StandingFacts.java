package org.wageaccord.negotiation.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ChecklistItem;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** 主体资格: who the parties and their negotiators are. */
@Component
class StandingFacts {

    private final PaperWords words;
    private final Statute statute;

    StandingFacts(PaperWords words, Statute statute) {
        this.words = words;
        this.statute = statute;
    }

    List<Item> of(Dossier dossier) {
        return List.of(
                enterprise(dossier.enterprise()),
                union(dossier.enterprise()),
                numbers(dossier),
                chiefs(dossier),
                experts(dossier),
                doubleRoles(dossier));
    }

    private Item enterprise(Enterprise enterprise) {
        return ChecklistItem.ENTERPRISE_CODE.with(
                words.word(
                        "check.enterprise", enterprise.name(), enterprise.id().value()),
                true);
    }

    private Item union(Enterprise enterprise) {
        return enterprise.unionId() == null
                ? ChecklistItem.UNION_STANDING.with(words.word("check.union.none"), null)
                : ChecklistItem.UNION_STANDING.with(
                        words.word(
                                "check.union",
                                String.valueOf(enterprise.unionName()),
                                enterprise.unionId().value()),
                        true);
    }

    private Item numbers(Dossier d) {
        int workers = d.team(Side.WORKERS).members().size();
        int employers = d.team(Side.ENTERPRISE).members().size();
        int least = statute.rule(d.enterprise().aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM")
                .number();
        boolean holds = workers >= least && employers >= least && employers <= workers;
        return ChecklistItem.TEAM_NUMBERS.with(
                words.word("check.numbers", text(workers), text(employers), text(least)), holds);
    }

    private Item chiefs(Dossier d) {
        boolean holds = chief(d, Side.WORKERS) && chief(d, Side.ENTERPRISE);
        return ChecklistItem.CHIEFS_STANDING.with(
                words.word("check.chiefs", described(d, Side.WORKERS), described(d, Side.ENTERPRISE)), holds);
    }

    /** One chief, from within, with a delegation where the office does not make one. */
    private static boolean chief(Dossier d, Side side) {
        List<NegotiatorEntry> chiefs = d.team(side).members().stream()
                .map(Team.Negotiator::entry)
                .filter(NegotiatorEntry::chief)
                .toList();
        return chiefs.size() == 1 && !chiefs.get(0).expert();
    }

    private String described(Dossier d, Side side) {
        NegotiatorEntry chief = d.team(side).chief().orElseThrow().entry();
        boolean delegated = chief.delegation() != null && !chief.delegation().isBlank();
        return words.word(delegated ? "check.chief.delegated" : "check.chief", chief.name(), chief.post());
    }

    private Item experts(Dossier d) {
        Rule share = statute.rule("EXPERT_SHARE");
        String fact = List.of(Side.values()).stream()
                .map(side -> words.word(
                        "check.experts." + side, text(experts(d.team(side))), text(limit(d.team(side), share))))
                .collect(Collectors.joining("；"));
        boolean holds =
                List.of(Side.values()).stream().allMatch(side -> experts(d.team(side)) <= limit(d.team(side), share));
        return ChecklistItem.EXPERT_SHARE.with(fact, holds);
    }

    private static int experts(Team team) {
        return (int) team.members().stream().filter(m -> m.entry().expert()).count();
    }

    private static int limit(Team team, Rule share) {
        return team.members().size()
                * share.value().intValueExact()
                / Objects.requireNonNull(share.denominator()).intValueExact();
    }

    private Item doubleRoles(Dossier d) {
        Set<String> both = new HashSet<>(keys(d.team(Side.WORKERS)));
        both.retainAll(keys(d.team(Side.ENTERPRISE)));
        return ChecklistItem.NO_DOUBLE_ROLE.with(
                both.isEmpty() ? words.word("check.roles") : words.word("check.roles.double", String.join("、", both)),
                both.isEmpty());
    }

    /** People by their entry in the register; outside experts by name. */
    private static List<String> keys(Team team) {
        return team.members().stream()
                .map(Team.Negotiator::entry)
                .map(m -> m.person() == null ? m.name() : m.person().toString())
                .toList();
    }

    private static String text(int count) {
        return Integer.toString(count);
    }
}
