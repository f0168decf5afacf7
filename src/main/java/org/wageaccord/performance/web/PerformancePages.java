package org.wageaccord.performance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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
import org.wageaccord.performance.Finding;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Report;

/** The life of an agreement: its term, the yearly report, the minimum wage. */
@Controller
@RequestMapping("/cases/{caseNumber}/performance")
class PerformancePages {

    private static final String PAGE = "performance";

    private final Performance performance;
    private final PerformanceModel page;
    private final Answers answers;

    PerformancePages(Performance performance, PerformanceModel page, Answers answers) {
        this.performance = performance;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page.page(caseNumber, model);
    }

    @PostMapping("/report")
    String report(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("report") ReportForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        Report.Entry entry = form.entry(read);
        List<Refusal> found = new ArrayList<>(read.refusals());
        if (found.isEmpty()) {
            found.addAll(performance.report(caseNumber, entry).refusals());
        }
        if (found.isEmpty()) {
            return answers.done(redirect, "performance.done.reported", caseNumber, PAGE);
        }
        answers.refuse(binding, found, response);
        return page.page(caseNumber, model);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("answer") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> found = performance
                .answerReport(caseNumber, "confirm".equals(chosen), Typed.text(form.words()))
                .refusals();
        if (found.isEmpty()) {
            return answers.done(redirect, "performance.done.answered", caseNumber, PAGE);
        }
        answers.refuse(binding, found, response);
        return page.page(caseNumber, model);
    }

    @PostMapping("/adjust")
    String adjust(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("adjust") AdjustForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        Finding.Entry entry = form.entry(read);
        List<Refusal> found = new ArrayList<>(read.refusals());
        if (found.isEmpty()) {
            found.addAll(performance.adjust(caseNumber, entry).refusals());
        }
        if (found.isEmpty()) {
            return answers.done(redirect, "performance.done.adjusted", caseNumber, PAGE);
        }
        answers.refuse(binding, found, response);
        return page.page(caseNumber, model);
    }
}
