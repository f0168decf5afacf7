package org.wageaccord.coach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.coach.Practice;
import org.wageaccord.coach.PracticeSheet;
import org.wageaccord.coach.Scenario;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** A practice case against a scripted opponent; for anybody who is signed in, and for nobody else to see. */
@Controller
@RequestMapping("/practice")
class PracticePages {

    private static final String HERE = "redirect:/practice";

    private final Practice practice;
    private final PracticeView view;
    private final TermsBook terms;
    private final Answers answers;
    private final Statute statute;

    PracticePages(Practice practice, PracticeView view, TermsBook terms, Answers answers, Statute statute) {
        this.practice = practice;
        this.view = view;
        this.terms = terms;
        this.answers = answers;
        this.statute = statute;
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping("/begin")
    String begin(@RequestParam String scenario, RedirectAttributes redirect) {
        Outcome<Void> begun = practice.begin(scenario);
        if (!begun.isDone()) {
            redirect.addFlashAttribute("refused", answers.words(begun.refusals()));
        }
        return HERE;
    }

    @PostMapping("/stop")
    String stop() {
        practice.stop();
        return HERE;
    }

    @PostMapping
    String play(
            @ModelAttribute("form") PracticeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        Typed read = new Typed(TermsBook.CONTENT);
        List<BigDecimal> pay = form.pay(read);
        BigDecimal minimum = form.minimum(read);
        List<BigDecimal> skill = form.skill(read);
        List<String> arguments = form.arguments() == null ? List.of() : form.arguments();
        List<Refusal> refusals = read.orRefusedBy(() -> practice.play(pay, minimum, skill, arguments));
        if (refusals.isEmpty()) {
            return HERE + "#round";
        }
        answers.refuse(binding, refusals, response);
        return page(model);
    }

    private String page(Model model) {
        PracticeSheet sheet = practice.sheet().orElse(null);
        model.addAttribute("scenarios", practice.scenarios()).addAttribute("sheet", sheet);
        if (sheet == null) {
            return "coach/practice-start";
        }
        Scenario scenario = practice.scenario(sheet);
        Terms word = practice.word(sheet);
        model.addAttribute("scenario", scenario)
                .addAttribute("word", word)
                .addAttribute("over", sheet.isOver(scenario))
                .addAttribute("rounds", view.rounds(sheet, scenario))
                .addAttribute("calendar", view.calendar(sheet, scenario))
                .addAttribute("guides", terms.guides())
                .addAttribute("most", Practice.MOST_ARGUMENTS)
                .addAttribute("minimumWage", statute.minimumWage(statute.today()));
        if (sheet.isOver(scenario)) {
            model.addAttribute("results", view.results(sheet));
        } else if (!model.containsAttribute("form")) {
            model.addAttribute("form", PracticeForm.of(sheet.last()));
        }
        return "coach/practice";
    }
}
