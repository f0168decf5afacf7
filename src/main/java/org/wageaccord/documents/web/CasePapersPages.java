package org.wageaccord.documents.web;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperReaders;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.CaseNumber;

/** The papers of a case as a list: all that there are, and a link to those that the reader may open. */
@Controller
class CasePapersPages {

    private final Documents documents;
    private final Sealing sealing;
    private final ObjectProvider<PaperReaders> readers;

    CasePapersPages(Documents documents, Sealing sealing, ObjectProvider<PaperReaders> readers) {
        this.documents = documents;
        this.sealing = sealing;
        this.readers = readers;
    }

    @GetMapping("/cases/{caseNumber}/papers")
    String papers(@PathVariable CaseNumber caseNumber, Model model) {
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("papers", documents.of(caseNumber));
        model.addAttribute("sealed", sealing.of(caseNumber));
        PaperReaders rule = readers.getIfAvailable();
        model.addAttribute("readable", rule == null ? Set.of() : rule.readable(caseNumber));
        return "documents/papers";
    }
}
