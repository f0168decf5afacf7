package org.wageaccord.ratification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.CongressView;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.statute.Statute;

/** The congress of a case: call, roll, quorum, opening and closing of the ballot, result. */
@Controller
@RequestMapping("/cases/{caseNumber}/congress")
class CongressPages {

    private static final String PAGE = "ratification/congress";

    private final Ratification ratification;
    private final CongressModel congressModel;
    private final Statute statute;
    private final CurrentActor actor;
    private final FormRefusals formRefusals;
    private final MessageSourceAccessor messages;

    CongressPages(
            Ratification ratification,
            CongressModel congressModel,
            Statute statute,
            CurrentActor actor,
            FormRefusals formRefusals,
            MessageSource messages) {
        this.ratification = ratification;
        this.congressModel = congressModel;
        this.statute = statute;
        this.actor = actor;
        this.formRefusals = formRefusals;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        CongressView view = fill(caseNumber, model, List.of());
        if (view != null && view.callable() && view.chair()) {
            String name = messages.getMessage(
                    "ratification.call.defaultName",
                    new Object[] {Integer.toString(statute.today().getYear())});
            model.addAttribute(
                    "call",
                    CallForm.proposed(view, statute.today(), name, actor.get().name()));
        }
        return PAGE;
    }

    @PostMapping
    ModelAndView call(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("call") CallForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = ratification.call(caseNumber, form.call());
        if (outcome.isDone()) {
            return done(caseNumber, redirect, "called");
        }
        formRefusals.show(binding, outcome.refusals());
        fill(caseNumber, model, List.of());
        return refusedPage(model);
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        return answer(caseNumber, ratification.openBallot(caseNumber), "opened", model, redirect);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        return answer(caseNumber, ratification.closeBallot(caseNumber), "closed", model, redirect);
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        return answer(caseNumber, ratification.closeWithoutQuorum(caseNumber), "ended", model, redirect);
    }

    private ModelAndView answer(
            CaseNumber caseNumber, Outcome<?> outcome, String what, Model model, RedirectAttributes redirect) {
        if (outcome.isDone()) {
            return done(caseNumber, redirect, what);
        }
        fill(caseNumber, model, outcome.refusals());
        return refusedPage(model);
    }

    private @Nullable CongressView fill(CaseNumber caseNumber, Model model, List<Refusal> refused) {
        CongressView view = congressModel.fill(caseNumber, model, refused);
        if (view != null && view.callable() && view.chair()) {
            model.addAttribute("callConcerns", congressModel.words(ratification.concerns(caseNumber)));
        }
        return view;
    }

    private ModelAndView done(CaseNumber caseNumber, RedirectAttributes redirect, String what) {
        redirect.addFlashAttribute("doneNotice", messages.getMessage("ratification.done." + what));
        ModelAndView page = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/congress");
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private static ModelAndView refusedPage(Model model) {
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
