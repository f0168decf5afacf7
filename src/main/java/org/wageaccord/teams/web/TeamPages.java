package org.wageaccord.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.TeamCheck;
import org.wageaccord.teams.TeamPowers;
import org.wageaccord.teams.Teams;

/** Both teams side by side, and the form in which a side names its own. */
@Controller
@RequestMapping("/cases/{caseNumber}/teams")
class TeamPages {

    private static final String PAGE = "teams/teams";

    private final Teams teams;
    private final Registry registry;
    private final Answers answers;
    private final Statute statute;

    TeamPages(Teams teams, Registry registry, Answers answers, Statute statute) {
        this.teams = teams;
        this.registry = registry;
        this.answers = answers;
        this.statute = statute;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        teams.sides(caseNumber).ifPresent(sides -> {
            Side mine = teams.powers(caseNumber).side();
            TeamForm form = mine == null
                    ? new TeamForm(null, null, null, null)
                    : sides.team(mine).map(TeamForm::of).orElse(new TeamForm(null, null, null, null));
            model.addAttribute("form", form);
        });
        return page(caseNumber, null, model);
    }

    /** People of the enterprise whose name contains the words: a fragment for the picker. */
    @GetMapping("/people")
    String people(@PathVariable CaseNumber caseNumber, @RequestParam String find, Model model) {
        mySide(caseNumber);
        model.addAttribute("people", found(caseNumber, find));
        return PAGE + " :: people";
    }

    @PostMapping(params = "do=find")
    String find(@PathVariable CaseNumber caseNumber, @ModelAttribute("form") TeamForm form, Model model) {
        mySide(caseNumber);
        return page(caseNumber, found(caseNumber, Typed.text(form.find())), model);
    }

    /** {@code pick=id:name} adds a person of the register. */
    @PostMapping(params = "pick")
    String pick(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            @RequestParam String pick,
            Model model) {
        Side mine = mySide(caseNumber);
        String[] who = pick.split(":", 2);
        return found(caseNumber, who[who.length - 1]).stream()
                .filter(p -> p.id().toString().equals(who[0]))
                .findFirst()
                .map(p -> again(caseNumber, form.plus(p, mine), model))
                .orElseGet(() -> again(caseNumber, form, model));
    }

    @PostMapping(params = "do=expert")
    String expert(@PathVariable CaseNumber caseNumber, @ModelAttribute("form") TeamForm form, Model model) {
        return again(caseNumber, form.plusExpert(), model);
    }

    @PostMapping(params = "remove")
    String remove(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            @RequestParam int remove,
            Model model) {
        return again(caseNumber, form.minus(remove), model);
    }

    @PostMapping(params = "do=name")
    String name(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome<Team> outcome = teams.name(caseNumber, mySide(caseNumber), form.entries());
        if (outcome.isDone()) {
            return answers.done(redirect, "teams.done.named", caseNumber, "teams");
        }
        answers.refuse(binding, outcome.refusals(), response);
        return page(caseNumber, null, model);
    }

    private String again(CaseNumber caseNumber, TeamForm form, Model model) {
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return page(caseNumber, null, model);
    }

    private String page(CaseNumber caseNumber, @Nullable List<Person> people, Model model) {
        TeamPowers powers = teams.powers(caseNumber);
        Sides sides = teams.sides(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", powers)
                .addAttribute("sides", sides)
                .addAttribute("people", people);
        if (sides != null) {
            Map<Side, List<TeamCheck>> checks = new EnumMap<>(Side.class);
            sides.teams().keySet().forEach(side -> checks.put(side, teams.checks(caseNumber, side)));
            boolean mayName = powers.head() && !sides.fixed();
            model.addAttribute("checks", checks)
                    .addAttribute("mayName", mayName)
                    .addAttribute("minimum", statute.rule(minimum(sides.bench())))
                    .addAttribute("due", statute.deadline("T05", sides.bench().meeting()))
                    .addAttribute("ways", mayName ? Teams.ways(powers.side()) : List.of());
        }
        return PAGE;
    }

    private static String minimum(Bench bench) {
        return bench.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM";
    }

    private List<Person> found(CaseNumber caseNumber, String words) {
        return words.isBlank()
                ? List.of()
                : teams.sides(caseNumber)
                        .map(s -> registry.people(s.bench().enterprise(), words.strip()))
                        .orElse(List.of());
    }

    private Side mySide(CaseNumber caseNumber) {
        Side side = teams.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
