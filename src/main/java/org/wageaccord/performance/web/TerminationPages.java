package org.wageaccord.performance.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;

/** Terminating an agreement, step by step, on the page of its life. */
@Controller
@RequestMapping("/cases/{caseNumber}/performance/terminate")
class TerminationPages {

    private final Terminations terminations;
    private final PerformanceModel page;
    private final Acts acts;

    TerminationPages(Terminations terminations, PerformanceModel page, Acts acts) {
        this.terminations = terminations;
        this.page = page;
        this.acts = acts;
    }

    @PostMapping
    ModelAndView ask(@PathVariable CaseNumber caseNumber, @ModelAttribute("ask") AskForm form, BindingResult typed) {
        Typed read = new Typed();
        Termination.Entry entry = form.entry(read);
        return acts.answer(
                page, caseNumber, "asked", typed, read.orRefusedBy(() -> terminations.ask(caseNumber, entry)));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("act") WordsForm form,
            BindingResult typed) {
        boolean agreed = "agree".equals(chosen);
        return acts.answer(
                page,
                caseNumber,
                "terminationAnswered",
                typed,
                terminations.answer(caseNumber, agreed, Typed.text(form.words())));
    }

    @PostMapping("/resolution")
    ModelAndView resolve(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("resolution") ResolutionForm form,
            BindingResult typed) {
        Typed read = new Typed();
        Termination.ResolutionEntry entry = form.entry(read);
        return acts.answer(
                page, caseNumber, "resolved", typed, read.orRefusedBy(() -> terminations.resolve(caseNumber, entry)));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("confirming") PasswordForm form, BindingResult typed) {
        String password = form.password() == null ? "" : form.password();
        return acts.answer(page, caseNumber, "confirmed", typed, terminations.confirm(caseNumber, password));
    }

    @PostMapping("/filing")
    ModelAndView file(@PathVariable CaseNumber caseNumber, @ModelAttribute("act") WordsForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "filed", typed, terminations.file(caseNumber, Typed.text(form.contact())));
    }

    @PostMapping("/record")
    ModelAndView record(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("act") WordsForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "recorded", typed, terminations.record(caseNumber, Typed.text(form.remark())));
    }
}
