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
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.mediation.Mediations;

/** The mediation of a case: where it stands, and the one act that is the reader's now. */
@Controller
@RequestMapping("/cases/{caseNumber}/mediation")
class MediationPages {

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
        return page.view();
    }

    @PostMapping("/ask")
    ModelAndView ask(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("asking") ApplicationForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "ask", typed, mediations.ask(caseNumber, form.entry()));
    }

    @PostMapping("/accept")
    ModelAndView accept(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("declining") EndForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "accept", typed, mediations.accept(caseNumber));
    }

    @PostMapping("/decline")
    ModelAndView decline(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("declining") EndForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "decline", typed, mediations.decline(caseNumber, Entry.text(form.reason())));
    }

    @PostMapping("/investigate")
    ModelAndView investigate(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("investigating") InvestigationForm form,
            BindingResult typed) {
        return acts.answer(
                page,
                caseNumber,
                "investigate",
                typed,
                mediations.investigate(caseNumber, Entry.text(form.mediators()), Entry.text(form.findings())));
    }

    @PostMapping("/extend")
    ModelAndView extend(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("extending") ExtensionForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        LocalDate until = Entry.day("until", form.until(), found);
        return acts.answer(
                page,
                caseNumber,
                "extend",
                typed,
                Acts.once(found, () -> mediations.extend(caseNumber, until, Entry.text(form.reasons()))));
    }

    @PostMapping("/settle")
    ModelAndView settle(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("settling") SettlementForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "settle", typed, mediations.settle(caseNumber, form.entry()));
    }

    @PostMapping("/fail")
    ModelAndView fail(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("failing") FailureForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        Boolean goOn = Entry.choice("goOn", form.goOn(), "refusal.mediation.goOnMissing", found);
        if (goOn != null) {
            found.addAll(
                    mediations.fail(caseNumber, Entry.text(form.record()), goOn).refusals());
        }
        return acts.answer(page, caseNumber, "fail", typed, found);
    }

    @PostMapping("/sign")
    ModelAndView sign(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("signing") SigningForm form, BindingResult typed) {
        List<Refusal> found = "true".equals(form.read())
                ? mediations
                        .sign(caseNumber, Entry.text(form.digest()), form.password() == null ? "" : form.password())
                        .refusals()
                : List.of(Refusal.of("read", "refusal.mediation.notRead"));
        return acts.answer(page, caseNumber, "sign", typed, found);
    }

    @PostMapping("/refuse")
    ModelAndView refuse(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("refusing") EndForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "refuse", typed, mediations.declineSettlement(caseNumber, Entry.text(form.reason())));
    }
}
