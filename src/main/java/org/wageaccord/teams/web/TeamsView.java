package org.wageaccord.teams.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.TeamCheck;
import org.wageaccord.teams.TeamPowers;
import org.wageaccord.teams.Teams;
import org.wageaccord.teams.Vacancy;

/** Fills the page of both teams, whichever of its forms is being answered. */
@Component
class TeamsView {

    static final String PAGE = "teams/teams";

    private final Teams teams;
    private final Statute statute;

    TeamsView(Teams teams, Statute statute) {
        this.teams = teams;
        this.statute = statute;
    }

    String page(CaseNumber caseNumber, Model model) {
        TeamPowers powers = teams.powers(caseNumber);
        Sides sides = teams.sides(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", powers)
                .addAttribute("sides", sides);
        if (sides != null) {
            both(caseNumber, sides, model);
            mine(sides, powers, model);
        }
        return PAGE;
    }

    private void both(CaseNumber caseNumber, Sides sides, Model model) {
        Map<Side, List<TeamCheck>> checks = new EnumMap<>(Side.class);
        Map<Side, List<Delegation>> delegations = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            checks.put(side, teams.checks(caseNumber, side));
            delegations.put(
                    side,
                    sides.delegations().stream().filter(d -> d.side() == side).toList());
        }
        model.addAttribute("checks", checks)
                .addAttribute("delegations", delegations)
                .addAttribute("today", statute.today())
                .addAttribute("minimum", statute.rule(minimum(sides.bench())))
                .addAttribute("due", statute.deadline("T05", sides.bench().meeting()));
    }

    private void mine(Sides sides, TeamPowers powers, Model model) {
        Side mine = powers.side();
        boolean named = mine != null && sides.team(mine).isPresent();
        boolean mayRefill =
                named && powers.changes() && sides.fixed() && !sides.open(mine).isEmpty();
        boolean mayName = powers.names() && !sides.fixed();
        boolean nominated = mine == Side.WORKERS && !sides.bench().hasUnion();
        model.addAttribute("mayName", mayName || mayRefill)
                .addAttribute("refilling", mayRefill)
                .addAttribute("mayVacate", named && powers.changes() && sides.fixed())
                .addAttribute("mayDelegate", named && powers.delegates())
                .addAttribute("nominated", nominated)
                .addAttribute("reasons", Vacancy.Reason.values())
                .addAttribute("extraPowers", List.of(Power.MINUTES, Power.DRAFT, Power.CONTRACT))
                .addAttribute("ways", mine == null ? List.of() : Teams.ways(sides.bench(), mine));
        if (nominated) {
            model.addAttribute("majority", statute.rule("CONSENT_WITHOUT_UNION"));
        }
        forms(sides, mine, model);
    }

    private void forms(Sides sides, @Nullable Side mine, Model model) {
        if (!model.containsAttribute("form")) {
            TeamForm form = mine == null
                    ? TeamForm.EMPTY
                    : sides.team(mine).map(TeamForm::of).orElse(TeamForm.EMPTY);
            model.addAttribute("form", form);
        }
        if (!model.containsAttribute("leaving")) {
            model.addAttribute(
                    "leaving", new LeavingForm(null, null, statute.today().toString(), ""));
        }
        if (!model.containsAttribute("delegating")) {
            model.addAttribute(
                    "delegating", new DelegationForm(null, null, statute.today().toString(), "", ""));
        }
    }

    private static String minimum(Bench bench) {
        return bench.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM";
    }

    /** The side the reader acts for; others get no further. */
    Side mySide(CaseNumber caseNumber) {
        Side side = teams.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
