package org.wageaccord.sector.web;

import java.util.List;
import org.springframework.http.HttpStatus;
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
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Way;
import org.wageaccord.statute.Statute;

/** The talks of a region or an industry: what stands, and the one act that is the reader's now. */
@Controller
@RequestMapping("/sectors/talks/{number}")
class TalksPages {

    private static final String VIEW = "sector/talks";

    private final Sectors sectors;
    private final TalksActs does;
    private final Documents documents;
    private final Statute statute;
    private final Acts acts;

    TalksPages(Sectors sectors, TalksActs does, Documents documents, Statute statute, Acts acts) {
        this.sectors = sectors;
        this.does = does;
        this.documents = documents;
        this.statute = statute;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber number, @RequestParam(defaultValue = "0") int votes, Model model) {
        Talks talks = talks(number);
        model.addAttribute("form", TalksForm.of(talks.draft()));
        fill(talks, votes, model);
        return VIEW;
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
                : acts.again(VIEW, model -> fill(talks(number), 0, model.addAttribute("acted", act)), typed, found);
    }

    private void fill(Talks talks, int votes, Model model) {
        Talks.Submission submission = talks.submission();
        model.addAttribute("talks", talks)
                .addAttribute("unit", talks.unit())
                .addAttribute("step", talks.step().name())
                .addAttribute("desk", sectors.desk(talks))
                .addAttribute("sides", Side.values())
                .addAttribute("ways", Way.values())
                .addAttribute("minimumWage", statute.minimumWage(statute.today()))
                .addAttribute("majority", statute.rule("SECTOR_MAJORITY"))
                .addAttribute("floor", statute.rule("SECTOR_FLOOR"))
                .addAttribute("papers", documents.of(talks.number()))
                .addAttribute("below", sectors.below(talks.number()));
        Talks.Filing filing = talks.filing();
        if (filing != null) {
            model.addAttribute("reviewDue", statute.deadline("T11", filing.on()).due());
        }
        if (submission != null && submission.way() == Way.MEMBERS) {
            model.addAttribute("votes", sectors.votes(talks, votes));
        }
    }

    /** Talks that exist and that the reader may read; others are forbidden, whether they exist or not. */
    private Talks talks(CaseNumber number) {
        return sectors.talks(number)
                .filter(talks -> sectors.mayRead(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
