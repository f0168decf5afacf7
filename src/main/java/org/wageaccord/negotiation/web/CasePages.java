package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.CaseGate;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.Supervision;

/** The overview of a case: where it stands, what is next and for whom, by when, and what happened last. */
@Controller
class CasePages {

    private static final int LATEST = 5;

    private final Negotiations negotiations;
    private final CaseGate gate;
    private final Duties duties;
    private final Ledger ledger;
    private final Registry registry;
    private final Supervision supervision;
    private final FormRefusals refusals;
    private final CaseWords words;

    CasePages(
            Negotiations negotiations,
            CaseGate gate,
            Duties duties,
            Ledger ledger,
            Registry registry,
            Supervision supervision,
            FormRefusals refusals,
            CaseWords words) {
        this.negotiations = negotiations;
        this.gate = gate;
        this.duties = duties;
        this.ledger = ledger;
        this.registry = registry;
        this.supervision = supervision;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping("/cases/{caseNumber}")
    String overview(@PathVariable CaseNumber caseNumber, Model model) {
        CaseFile file = negotiations.file(caseNumber).orElseThrow();
        Set<String> pages = gate.pages(caseNumber);
        model.addAttribute("view", negotiations.find(caseNumber).orElseThrow())
                .addAttribute("file", file)
                .addAttribute("caseNumber", caseNumber)
                .addAttribute(
                        "enterprise", registry.enterprise(file.enterprise()).orElseThrow())
                .addAttribute("duties", duties.open(caseNumber))
                .addAttribute("deadlines", negotiations.deadlines(caseNumber))
                .addAttribute("mayReadOffer", pages.contains("reply"))
                .addAttribute("entries", pages.contains("timeline") ? latest(caseNumber) : List.<LedgerEntry>of())
                .addAttribute("mayReadTimeline", pages.contains("timeline"))
                .addAttribute("urged", pages.contains("supervision") && supervision.count(caseNumber) > 0)
                .addAttribute("mayUrge", pages.contains("supervision"))
                .addAttribute("mayMediate", pages.contains("mediation"))
                .addAttribute("mayEnd", negotiations.mayEnd(caseNumber))
                .addAttribute("ended", negotiations.ended(caseNumber).orElse(null));
        if (!model.containsAttribute("ending")) {
            model.addAttribute("ending", new EndForm(null));
        }
        return "negotiation/overview";
    }

    /** Ends the case without an agreement. */
    @PostMapping("/cases/{caseNumber}/end")
    String end(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("ending") EndForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Refusal> found = negotiations
                .endWithoutAgreement(caseNumber, Typed.text(form.reason()))
                .refusals();
        if (found.isEmpty()) {
            redirect.addFlashAttribute("doneNotice", words.word("overview.end.done"));
            return "redirect:/cases/" + caseNumber.slug();
        }
        refusals.show(binding, words.dated(found));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return overview(caseNumber, model);
    }

    private List<LedgerEntry> latest(CaseNumber number) {
        return Objects.requireNonNull(ledger.of(number, 0, LATEST));
    }
}
