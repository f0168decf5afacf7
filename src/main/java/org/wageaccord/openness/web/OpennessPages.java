package org.wageaccord.openness.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.CasePage;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.openness.Choice.Fact;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.Openness;

/** The public edition of an agreement for both sides: what is open, what waits, what may be chosen. */
@Controller
@RequestMapping("/cases/{caseNumber}/openness")
class OpennessPages implements CasePage {

    private final Openness openness;
    private final Acts acts;

    OpennessPages(Openness openness, Acts acts) {
        this.openness = openness;
        this.acts = acts;
    }

    @Override
    public String path() {
        return "openness";
    }

    @Override
    public String view() {
        return "openness/openness";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        model.addAttribute("caseNumber", number)
                .addAttribute("page", openness.page(number).orElse(null))
                .addAttribute("facts", Fact.values())
                .addAttribute("open", OpenEdition.address(number))
                .addAttribute("address", "/cases/" + number.slug() + "/" + path());
        keep(model, "form", ChoiceForm.EMPTY);
        keep(model, "answer", AnswerForm.EMPTY);
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        fill(caseNumber, model);
        return view();
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("form") ChoiceForm form, BindingResult typed) {
        return acts.answer(
                this,
                caseNumber,
                "proposed",
                typed,
                openness.propose(caseNumber, form.choice(), secret(form.password())));
    }

    @PostMapping("/{choice:agree|decline}")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String choice,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult typed) {
        String digest = Typed.text(form.digest());
        Outcome<Void> done = "agree".equals(choice)
                ? openness.agree(caseNumber, digest, secret(form.password()))
                : openness.decline(caseNumber, digest, Typed.text(form.words()));
        return acts.answer(this, caseNumber, choice, typed, done);
    }

    @PostMapping("/{choice:recall|take-back}")
    ModelAndView end(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String choice,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult typed) {
        Outcome<Void> done = "recall".equals(choice) ? openness.recall(caseNumber) : openness.takeBack(caseNumber);
        return acts.answer(this, caseNumber, choice, typed, done);
    }

    /** As it was typed: white space may belong to a password. */
    private static String secret(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
