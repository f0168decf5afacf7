package org.wageaccord.sector.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.documents.Documents;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Download;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.statute.PackComparison;

/** The talks of a region or an industry: what stands, and the one act that is the reader's now. */
@Controller
@RequestMapping("/sectors/talks/{number}")
class TalksPages {

    static final String VIEW = "sector/talks";

    private final Sectors sectors;
    private final TalksActs does;
    private final TalksModel page;
    private final Documents documents;
    private final PackComparison comparison;
    private final Acts acts;

    TalksPages(
            Sectors sectors,
            TalksActs does,
            TalksModel page,
            Documents documents,
            PackComparison comparison,
            Acts acts) {
        this.sectors = sectors;
        this.does = does;
        this.page = page;
        this.documents = documents;
        this.comparison = comparison;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber number, @RequestParam(defaultValue = "0") int votes, Model model) {
        Talks talks = talks(number);
        model.addAttribute("form", TalksForm.of(talks.draft()));
        page.fill(talks, votes, model);
        return VIEW;
    }

    /** By which rule packs these talks go, and where those loaded now say something else. */
    @GetMapping("/law")
    String law(@PathVariable CaseNumber number, Model model) {
        Talks talks = talks(number);
        model.addAttribute("talks", talks)
                .addAttribute("kept", !talks.packs().isEmpty())
                .addAttribute("packs", comparison.packs(talks.packs()))
                .addAttribute("differences", comparison.differences(talks.packs()));
        return "sector/law";
    }

    /** A file that came with a vote or a supply. */
    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber number, @PathVariable UUID id) {
        Talks talks = talks(number);
        if (!sectors.mayOpen(talks, id)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return documents
                .attachment(number, id)
                .map(file -> Download.of(file.name(), file.mediaType(), file.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{act}")
    ModelAndView act(
            @PathVariable CaseNumber number,
            @PathVariable String act,
            @ModelAttribute("form") TalksForm form,
            BindingResult typed) {
        if (!TalksActs.ALL.contains(act)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        talks(number);
        List<Refusal> found = does.run(number, act, form);
        return found.isEmpty()
                ? acts.done("sector.done." + act, number.address())
                : acts.again(
                        VIEW, model -> page.fill(talks(number), 0, model.addAttribute("acted", act)), typed, found);
    }

    /** Talks that exist and that the reader may read; others are forbidden, whether they exist or not. */
    private Talks talks(CaseNumber number) {
        return sectors.talks(number)
                .filter(talks -> sectors.mayRead(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
