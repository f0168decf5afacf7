package org.wageaccord.ratification.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.Ratification;

/** The ballot on the delegate's phone: check in, one question, one button, done; after the close the result. */
@Controller
@RequestMapping("/cases/{caseNumber}/ballot")
class BallotPages {

    private static final String PAGE = "ratification/ballot";

    private final Ratification ratification;
    private final CongressModel congressModel;
    private final FormRefusals formRefusals;

    BallotPages(Ratification ratification, CongressModel congressModel, FormRefusals formRefusals) {
        this.ratification = ratification;
        this.congressModel = congressModel;
        this.formRefusals = formRefusals;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        congressModel.fill(caseNumber, model, List.of());
        model.addAttribute("vote", new VoteForm(null));
        return PAGE;
    }

    @PostMapping("/check-in")
    ModelAndView checkIn(@PathVariable CaseNumber caseNumber, Model model) {
        Outcome<Void> outcome = ratification.checkIn(caseNumber);
        if (outcome.isDone()) {
            return back(caseNumber);
        }
        model.addAttribute("vote", new VoteForm(null));
        return refused(caseNumber, model, outcome.refusals());
    }

    @PostMapping
    ModelAndView cast(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("vote") VoteForm form,
            BindingResult binding,
            Model model) {
        Optional<Choice> choice = form.marked();
        if (choice.isEmpty()) {
            formRefusals.show(binding, List.of(Refusal.of("choice", "refusal.ratification.choiceMissing")));
            return refused(caseNumber, model, List.of());
        }
        Outcome<Void> outcome = ratification.cast(caseNumber, choice.get());
        return outcome.isDone() ? back(caseNumber) : refused(caseNumber, model, outcome.refusals());
    }

    private static ModelAndView back(CaseNumber caseNumber) {
        ModelAndView page = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/ballot");
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private ModelAndView refused(CaseNumber caseNumber, Model model, List<Refusal> refusals) {
        congressModel.fill(caseNumber, model, refusals);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
