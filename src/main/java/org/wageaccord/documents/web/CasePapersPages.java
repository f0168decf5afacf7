package org.wageaccord.documents.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.CaseNumber;

/** The papers of a case as a list. Who may open the case may read its papers. */
@Controller
class CasePapersPages {

    private final Documents documents;
    private final Sealing sealing;

    CasePapersPages(Documents documents, Sealing sealing) {
        this.documents = documents;
        this.sealing = sealing;
    }

    @GetMapping("/cases/{caseNumber}/papers")
    String papers(@PathVariable CaseNumber caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("papers", documents.of(caseNumber));
        model.addAttribute("sealed", sealing.of(caseNumber));
        return "documents/papers";
    }
}
