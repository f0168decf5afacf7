package org.wageaccord.negotiation.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.archive.Archives;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.CaseGate;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.Supervision;

/** The overview of a case: where it stands, what is next and for whom, by when, and what happened last. */
@Controller
class CasePages {

    private static final int LATEST = 5;

    private final Negotiations negotiations;
    private final CaseGate gate;
    private final CaseEnds ends;
    private final Duties duties;
    private final Ledger ledger;
    private final Registry registry;
    private final Supervision supervision;
    private final Archives archives;

    CasePages(
            Negotiations negotiations,
            CaseGate gate,
            CaseEnds ends,
            Duties duties,
            Ledger ledger,
            Registry registry,
            Supervision supervision,
            Archives archives) {
        this.negotiations = negotiations;
        this.gate = gate;
        this.ends = ends;
        this.duties = duties;
        this.ledger = ledger;
        this.registry = registry;
        this.supervision = supervision;
        this.archives = archives;
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
                .addAttribute("ending", ends.ending(caseNumber).orElse(null))
                .addAttribute(
                        "waiting",
                        pages.contains("ending") ? ends.waiting(caseNumber).orElse(null) : null)
                .addAttribute("mayArchive", isOver(file.stage()) && archives.mayFetch(caseNumber))
                .addAttribute("mayEnd", pages.contains("ending"))
                .addAttribute("mayReadOffer", pages.contains("reply"))
                .addAttribute("entries", pages.contains("timeline") ? latest(caseNumber) : List.<LedgerEntry>of())
                .addAttribute("mayReadTimeline", pages.contains("timeline"))
                .addAttribute("urged", pages.contains("supervision") && supervision.count(caseNumber) > 0)
                .addAttribute("mayUrge", pages.contains("supervision"))
                .addAttribute("hasAddress", pages.contains("service-address"))
                .addAttribute("mayMediate", pages.contains("mediation"));
        return "negotiation/overview";
    }

    /** Perhaps: a refusal ends a case only where the workers' side refused, which the archive knows. */
    private static boolean isOver(Stage stage) {
        return stage == Stage.REFUSED || stage.isCutShort();
    }

    private List<LedgerEntry> latest(CaseNumber number) {
        return Objects.requireNonNull(ledger.of(number, 0, LATEST));
    }
}
