package org.wageaccord.performance.web;

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
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.forms.Acts;
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

    private final Performance performance;
    private final PerformanceModel page;
    private final Acts acts;

    PerformancePages(Performance performance, PerformanceModel page, Acts acts) {
        this.performance = performance;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        page.fill(caseNumber, model);
        return page.view();
    }

    @PostMapping("/report")
    ModelAndView report(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("report") ReportForm form, BindingResult typed) {
        Typed read = new Typed();
        Report.Entry entry = form.entry(read);
        List<Refusal> found = read.orRefusedBy(() -> performance.report(caseNumber, entry));
        return acts.answer(page, caseNumber, "reported", typed, found);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do") String chosen,
            @ModelAttribute("answer") WordsForm form,
            BindingResult typed) {
        boolean confirmed = "confirm".equals(chosen);
        return acts.answer(
                page,
                caseNumber,
                "answered",
                typed,
                performance.answerReport(caseNumber, confirmed, Typed.text(form.words())));
    }

    @PostMapping("/adjust")
    ModelAndView adjust(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("adjust") AdjustForm form, BindingResult typed) {
        Typed read = new Typed();
        Finding.Entry entry = form.entry(read);
        List<Refusal> found = read.orRefusedBy(() -> performance.adjust(caseNumber, entry));
        return acts.answer(page, caseNumber, "adjusted", typed, found);
    }
}
