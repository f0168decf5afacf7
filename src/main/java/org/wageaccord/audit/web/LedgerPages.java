package org.wageaccord.audit.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;

/** The ledger for people: the timeline of a case, and all acts for the auditor. */
@Controller
class LedgerPages {

    private static final int PAGE = 30;

    private final Ledger ledger;
    private final CurrentActor currentActor;
    private final City city;

    LedgerPages(Ledger ledger, CurrentActor currentActor, City city) {
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.city = city;
    }

    @GetMapping("/cases/{caseNumber}/timeline")
    String timeline(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "0") int page, Model model) {
        long total = ledger.count(caseNumber);
        int shown = Math.max(0, page);
        model.addAttribute("entries", ledger.of(caseNumber, shown, PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + PAGE - 1) / PAGE);
        model.addAttribute("total", total);
        model.addAttribute("link", "/cases/" + caseNumber.slug() + "/timeline?");
        return "audit/timeline-page";
    }

    @GetMapping("/audit")
    String all(SearchForm form, Model model) {
        if (!"AU".equals(currentActor.get().role())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<LedgerEntry> entries =
                form.search(city.mark()).map(s -> ledger.search(s, PAGE)).orElse(List.of());
        model.addAttribute("form", form);
        model.addAttribute("unknownCase", form.search(city.mark()).isEmpty());
        model.addAttribute("entries", entries);
        model.addAttribute(
                "older", entries.size() < PAGE ? null : entries.get(PAGE - 1).id());
        return "audit/all";
    }
}
