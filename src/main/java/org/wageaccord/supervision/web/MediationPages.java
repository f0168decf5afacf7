package org.wageaccord.supervision.web;

import java.time.LocalDate;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.mediation.Mediations;

/** The mediation of a case: where it stands, and the one act that is the reader's now. */
@Controller
@RequestMapping("/cases/{caseNumber}/mediation")
class MediationPages {

    private static final String VIEW = "supervision/mediation";
    private static final String PAGE = "mediation";

    private final Mediations mediations;
    private final MediationModel page;
    private final Acts acts;

    MediationPages(Mediations mediations, MediationModel page, Acts acts) {
        this.mediations = mediations;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        page.fill(caseNumber, model);
        return VIEW;
    }

    @PostMapping("/ask")
    ModelAndView ask(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("asking") ApplicationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = mediations.ask(caseNumber, form.entry()).refusals();
        return answer(caseNumber, found, "ask", binding, model, redirect);
    }

    @PostMapping("/accept")
    ModelAndView accept(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("declining") EndForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return answer(caseNumber, mediations.accept(caseNumber).refusals(), "accept", binding, model, redirect);
    }

    @PostMapping("/decline")
    ModelAndView decline(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("declining") EndForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found =
                mediations.decline(caseNumber, Entry.text(form.reason())).refusals();
        return answer(caseNumber, found, "decline", binding, model, redirect);
    }

    @PostMapping("/investigate")
    ModelAndView investigate(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("investigating") InvestigationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = mediations
                .investigate(caseNumber, Entry.text(form.mediators()), Entry.text(form.findings()))
                .refusals();
        return answer(caseNumber, found, "investigate", binding, model, redirect);
    }

    @PostMapping("/extend")
    ModelAndView extend(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("extending") ExtensionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        LocalDate until = Entry.day("until", form.until(), found);
        if (found.isEmpty()) {
            found.addAll(mediations
                    .extend(caseNumber, until, Entry.text(form.reasons()))
                    .refusals());
        }
        return answer(caseNumber, found, "extend", binding, model, redirect);
    }

    @PostMapping("/settle")
    ModelAndView settle(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("settling") SettlementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = mediations.settle(caseNumber, form.entry()).refusals();
        return answer(caseNumber, found, "settle", binding, model, redirect);
    }

    @PostMapping("/fail")
    ModelAndView fail(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("failing") FailureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        Boolean goOn = Entry.choice("goOn", form.goOn(), "refusal.mediation.goOnMissing", found);
        if (goOn != null) {
            found.addAll(
                    mediations.fail(caseNumber, Entry.text(form.record()), goOn).refusals());
        }
        return answer(caseNumber, found, "fail", binding, model, redirect);
    }

    @PostMapping("/sign")
    ModelAndView sign(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("signing") SigningForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = "true".equals(form.read())
                ? mediations
                        .sign(caseNumber, Entry.text(form.digest()), form.password() == null ? "" : form.password())
                        .refusals()
                : List.of(Refusal.of("read", "refusal.mediation.notRead"));
        return answer(caseNumber, found, "sign", binding, model, redirect);
    }

    @PostMapping("/refuse")
    ModelAndView refuse(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("refusing") EndForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = mediations
                .declineSettlement(caseNumber, Entry.text(form.reason()))
                .refusals();
        return answer(caseNumber, found, "refuse", binding, model, redirect);
    }

    private ModelAndView answer(
            CaseNumber caseNumber,
            List<Refusal> found,
            String what,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (found.isEmpty()) {
            return acts.done(caseNumber, PAGE, what, redirect);
        }
        acts.refuse(binding, found, model);
        page.fill(caseNumber, model);
        return Acts.again(VIEW, model);
    }
}
