package org.wageaccord.performance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import org.wageaccord.performance.Terminations;

/** Terminating an agreement, step by step, on the page of its life. */
@Controller
@RequestMapping("/cases/{caseNumber}/performance/terminate")
class TerminationPages {

    private final Terminations terminations;
    private final PerformanceModel page;
    private final Answers answers;

    TerminationPages(Terminations terminations, PerformanceModel page, Answers answers) {
        this.terminations = terminations;
        this.page = page;
        this.answers = answers;
    }

    @PostMapping
    String ask(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("ask") AskForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        var entry = form.entry(read);
        return answer(
                read,
                () -> terminations.ask(caseNumber, entry),
                "asked",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("act") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        boolean agreed = "agree".equals(chosen);
        return answer(
                new Typed(),
                () -> terminations.answer(caseNumber, agreed, Typed.text(form.words())),
                "terminationAnswered",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    @PostMapping("/resolution")
    String resolve(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("resolution") ResolutionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        var entry = form.entry(read);
        return answer(
                read,
                () -> terminations.resolve(caseNumber, entry),
                "resolved",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("confirming") PasswordForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String password = form.password() == null ? "" : form.password();
        return answer(
                new Typed(),
                () -> terminations.confirm(caseNumber, password),
                "confirmed",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    @PostMapping("/filing")
    String file(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("act") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                new Typed(),
                () -> terminations.file(caseNumber, Typed.text(form.contact())),
                "filed",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    @PostMapping("/record")
    String record(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("act") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                new Typed(),
                () -> terminations.record(caseNumber, Typed.text(form.remark())),
                "recorded",
                binding,
                caseNumber,
                model,
                redirect,
                response);
    }

    /** Goes to the door only with a form that could be read. */
    private String answer(
            Typed read,
            Supplier<Outcome<Void>> door,
            String done,
            BindingResult binding,
            CaseNumber number,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> found = new ArrayList<>(read.refusals());
        if (found.isEmpty()) {
            found.addAll(door.get().refusals());
        }
        if (found.isEmpty()) {
            return answers.done(redirect, "performance.done." + done, number, "performance");
        }
        answers.refuse(binding, found, response);
        return page.page(number, model);
    }
}
