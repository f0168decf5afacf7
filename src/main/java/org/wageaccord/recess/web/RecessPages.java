package org.wageaccord.recess.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.RecessState;
import org.wageaccord.recess.Suspension;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** Suspending the talks by consent of both chiefs, and going on. */
@Controller
@RequestMapping("/cases/{caseNumber}/recess")
class RecessPages {

    private final Recess recess;
    private final Teams teams;
    private final Statute statute;
    private final Answers answers;

    RecessPages(Recess recess, Teams teams, Statute statute, Answers answers) {
        this.recess = recess;
        this.teams = teams;
        this.statute = statute;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page(caseNumber, model);
    }

    @PostMapping
    String propose(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") SuspensionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        Suspension.Entry entry = form.entry(read);
        List<Refusal> refusals = read.orRefusedBy(() -> recess.propose(caseNumber, mySide(caseNumber), entry));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "recess.done.proposed", caseNumber, "recess");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    @PostMapping("/{proposal}/answer")
    String answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID proposal,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        boolean consent = "consent".equals(chosen);
        Outcome<Void> outcome =
                recess.answer(caseNumber, mySide(caseNumber), proposal, consent, Typed.text(form.words()));
        if (outcome.isDone()) {
            return answers.done(
                    redirect, consent ? "recess.done.suspended" : "recess.done.declined", caseNumber, "recess");
        }
        answers.refuse(binding, outcome.refusals(), response);
        return page(caseNumber, model);
    }

    @PostMapping("/resumption")
    String resume(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(required = false) @Nullable String words,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = recess.resume(caseNumber, mySide(caseNumber), Typed.text(words));
        return outcome.isDone()
                ? answers.done(redirect, "recess.done.resumed", caseNumber, "rounds")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "recess");
    }

    private String page(CaseNumber caseNumber, Model model) {
        Side mine = teams.powers(caseNumber).side();
        boolean chief = mine != null && teams.isChief(caseNumber, mine);
        RecessState state = recess.state(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("mine", mine)
                .addAttribute("chief", chief)
                .addAttribute("state", state)
                .addAttribute("cap", statute.rule("T06"))
                .addAttribute("today", statute.today());
        if (state != null) {
            Suspension current = state.current().orElse(null);
            boolean between = state.round() > 0 && state.sitting() == 0 && !state.settled();
            model.addAttribute("current", current)
                    .addAttribute("deadline", recess.deadline(caseNumber).orElse(null))
                    .addAttribute("mayPropose", chief && between && current == null && state.proposal() == null)
                    .addAttribute(
                            "mayAnswer",
                            chief
                                    && state.proposal() != null
                                    && state.proposal().side() != mine)
                    .addAttribute(
                            "mayResume",
                            chief
                                    && current != null
                                    && !statute.today().isBefore(current.entry().until()))
                    .addAttribute("over", current != null && statute.today().isAfter(current.capOn()));
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new SuspensionForm("", "", "", ""));
        }
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", new AnswerForm(""));
        }
        return "recess/recess";
    }

    private Side mySide(CaseNumber caseNumber) {
        Side side = teams.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
