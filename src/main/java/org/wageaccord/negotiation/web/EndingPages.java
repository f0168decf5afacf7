package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.Negotiations;

/** Ending a case before its time: withdrawing the offer, ending the talks by consent, voiding; and how it ended. */
@Controller
@RequestMapping("/cases/{caseNumber}/ending")
class EndingPages {

    private static final String PAGE = "negotiation/ending";

    private final CaseEnds ends;
    private final Negotiations negotiations;
    private final Answers answers;

    EndingPages(CaseEnds ends, Negotiations negotiations, Answers answers) {
        this.ends = ends;
        this.negotiations = negotiations;
        this.answers = answers;
    }

    /** Why a side withdraws, or proposes to end. */
    record ReasonForm(@Nullable String cause, @Nullable String reason) {}

    /** Why a supervisor voids. */
    record VoidForm(@Nullable String reason, @Nullable String article) {}

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page(caseNumber, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("withdrawal") ReasonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome<Void> outcome = ends.withdraw(caseNumber, Typed.text(form.reason()));
        return answer(caseNumber, outcome.refusals(), "ending.done.withdrawn", binding, model, redirect, response);
    }

    @PostMapping("/proposal")
    String propose(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("proposal") ReasonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseEnded.Cause cause = Arrays.stream(CaseEnded.Cause.values())
                .filter(c -> c.name().equals(form.cause()))
                .findFirst()
                .orElse(null);
        List<Refusal> refusals = new ArrayList<>();
        if (cause == null) {
            refusals.add(Refusal.of("cause", "refusal.negotiation.missing.cause"));
        } else {
            refusals.addAll(
                    ends.propose(caseNumber, cause, Typed.text(form.reason())).refusals());
        }
        return answer(caseNumber, refusals, "ending.done.proposed", binding, model, redirect, response);
    }

    @PostMapping("/{proposal}/answer")
    String answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID proposal,
            @RequestParam(name = "do") String chosen,
            RedirectAttributes redirect) {
        boolean consent = "consent".equals(chosen);
        Outcome<Void> outcome = ends.answer(caseNumber, proposal, consent);
        return outcome.isDone()
                ? answers.done(redirect, consent ? "ending.done.ended" : "ending.done.declined", caseNumber, "ending")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "ending");
    }

    @PostMapping("/voiding")
    String voidCase(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("voiding") VoidForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome<Void> outcome = ends.voidCase(caseNumber, Typed.text(form.reason()), Typed.text(form.article()));
        return answer(caseNumber, outcome.refusals(), "ending.done.voided", binding, model, redirect, response);
    }

    private String answer(
            CaseNumber caseNumber,
            List<Refusal> refusals,
            String done,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (refusals.isEmpty()) {
            return answers.done(redirect, done, caseNumber, "ending");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    private String page(CaseNumber caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("view", negotiations.find(caseNumber).orElseThrow())
                .addAttribute("powers", ends.powers(caseNumber))
                .addAttribute("ending", ends.ending(caseNumber).orElse(null))
                .addAttribute("waiting", ends.waiting(caseNumber).orElse(null));
        for (String form : List.of("withdrawal", "proposal")) {
            if (!model.containsAttribute(form)) {
                model.addAttribute(form, new ReasonForm("", ""));
            }
        }
        if (!model.containsAttribute("voiding")) {
            model.addAttribute("voiding", new VoidForm("", ""));
        }
        return PAGE;
    }
}
