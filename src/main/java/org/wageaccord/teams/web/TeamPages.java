package org.wageaccord.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.Consent;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;

/** Both teams side by side, and the form in which a side names its own or fills a vacant seat. */
@Controller
@RequestMapping("/cases/{caseNumber}/teams")
class TeamPages {

    private final Teams teams;
    private final TeamsView view;
    private final Registry registry;
    private final Answers answers;

    TeamPages(Teams teams, TeamsView view, Registry registry, Answers answers) {
        this.teams = teams;
        this.view = view;
        this.registry = registry;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return view.page(caseNumber, model);
    }

    /** People of the enterprise whose name contains the words: a fragment for the picker. */
    @GetMapping("/people")
    String people(
            @PathVariable CaseNumber caseNumber,
            @RequestParam String find,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        view.mySide(caseNumber);
        model.addAttribute("people", found(caseNumber, find, page));
        return TeamsView.PAGE + " :: people";
    }

    @PostMapping(params = "do=find")
    String find(@PathVariable CaseNumber caseNumber, @ModelAttribute("form") TeamForm form, Model model) {
        view.mySide(caseNumber);
        model.addAttribute("people", found(caseNumber, Typed.text(form.find()), 0));
        return view.page(caseNumber, model);
    }

    /** Another page of those found, counted from 0. */
    @PostMapping(params = "turn")
    String turn(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            @RequestParam int turn,
            Model model) {
        view.mySide(caseNumber);
        model.addAttribute("people", found(caseNumber, Typed.text(form.find()), turn));
        return view.page(caseNumber, model);
    }

    /** Adds a person of the register. */
    @PostMapping(params = "pick")
    String pick(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            @RequestParam UUID pick,
            Model model) {
        Side mine = view.mySide(caseNumber);
        Bench bench = teams.sides(caseNumber).map(Sides::bench).orElseThrow();
        return registry.person(bench.enterprise(), pick)
                .map(p -> again(caseNumber, form.plus(p, Teams.ways(bench, mine)), model))
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

    /** Names the team; after the first meeting, fills its vacant seats. */
    @PostMapping(params = "do=name")
    String name(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TeamForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Side mine = view.mySide(caseNumber);
        Typed read = new Typed();
        Consent.Entry consent = form.consent() == null ? null : form.consent().entry(read);
        boolean fixed = teams.sides(caseNumber).filter(Sides::fixed).isPresent();
        List<Refusal> refusals = read.orRefusedBy(() -> fixed
                ? teams.refill(caseNumber, mine, form.entries(), consent)
                : teams.name(caseNumber, mine, form.entries(), consent));
        if (refusals.isEmpty()) {
            return answers.done(redirect, fixed ? "teams.done.refilled" : "teams.done.named", caseNumber, "teams");
        }
        answers.refuse(binding, refusals, response);
        return view.page(caseNumber, model);
    }

    private String again(CaseNumber caseNumber, TeamForm form, Model model) {
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return view.page(caseNumber, model);
    }

    /** By name, whoever contains the words; without words the whole roster. */
    private Listed<Person> found(CaseNumber caseNumber, String words, int page) {
        return teams.sides(caseNumber)
                .map(s -> registry.people(s.bench().enterprise(), words.strip(), page))
                .orElseGet(() -> Listed.of(List.of(), 0));
    }
}
