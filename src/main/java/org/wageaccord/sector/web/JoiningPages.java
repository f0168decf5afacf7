package org.wageaccord.sector.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;
import org.wageaccord.sector.Joining;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/** Enterprises that join talks or an agreement of their unit: an enterprise sees its own, the unit and the offices see all. */
@Controller
@RequestMapping("/sectors/talks/{number}/joining")
class JoiningPages {

    private static final String VIEW = "sector/joining";

    private final Sectors sectors;
    private final Joinings joinings;
    private final Statute statute;
    private final Acts acts;

    JoiningPages(Sectors sectors, Joinings joinings, Statute statute, Acts acts) {
        this.sectors = sectors;
        this.joinings = joinings;
        this.statute = statute;
        this.acts = acts;
    }

    /** @param of the one to answer, where there are several */
    @GetMapping
    String show(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "0") int joinings,
            @RequestParam(required = false) @Nullable UUID of,
            Model model) {
        Talks talks = talks(number);
        fill(talks, joinings, of, model.addAttribute("form", TalksForm.of(null)));
        return VIEW;
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String enterprise,
            @ModelAttribute("form") TalksForm form,
            BindingResult typed) {
        talks(number);
        List<Refusal> found = enterprise.isBlank()
                ? List.of(Refusal.of("enterprise", "refusal.sector.enterpriseMissing"))
                : joinings.confirm(number, new PartyId(enterprise)).refusals();
        return answer(number, "joining", 0, null, found, typed);
    }

    @PostMapping("/{id}")
    ModelAndView answer(
            @PathVariable CaseNumber number,
            @PathVariable UUID id,
            @RequestParam(name = "joinings", defaultValue = "0") int page,
            @ModelAttribute("form") TalksForm form,
            BindingResult typed) {
        talks(number);
        boolean confirmed = "confirm".equals(form.choice());
        Typed read = new Typed();
        Talks.VoteEntry vote = confirmed && form.heldOn() != null ? form.vote(read) : null;
        List<Refusal> found =
                read.orRefusedBy(() -> joinings.answer(number, id, confirmed, Typed.text(form.words()), vote));
        return answer(number, "joining-answer", page, id, found, typed);
    }

    private ModelAndView answer(
            CaseNumber number, String act, int page, @Nullable UUID of, List<Refusal> found, BindingResult typed) {
        return found.isEmpty()
                ? acts.done("sector.done." + act, number.address() + "/joining")
                : acts.again(
                        VIEW, model -> fill(talks(number), page, of, model.addAttribute("acted", act)), typed, found);
    }

    private void fill(Talks talks, int page, @Nullable UUID of, Model model) {
        LocalLaw law = sectors.law(talks);
        Listed<Joining> rows = joinings.page(talks, page);
        List<Joining> mine = rows.items().stream()
                .filter(joining -> joinings.mayAnswer(talks, joining))
                .toList();
        Joining answering = mine.stream()
                .filter(joining -> joining.id().equals(of))
                .findFirst()
                .orElse(mine.isEmpty() ? null : mine.get(0));
        model.addAttribute("talks", talks)
                .addAttribute("unit", talks.unit())
                .addAttribute("rows", rows)
                .addAttribute("answerable", mine.stream().map(Joining::id).toList())
                .addAttribute("answering", answering)
                .addAttribute("votes", answering != null && Joinings.needsVote(answering))
                .addAttribute("candidates", joinings.candidates(talks))
                .addAttribute("readable", sectors.mayRead(talks.number()))
                .addAttribute("majority", law.rule("SECTOR_MAJORITY", statute.today()))
                .addAttribute("link", talks.number().address() + "/joining?");
    }

    /** Talks of which the reader may know something here; others are forbidden, whether they exist or not. */
    private Talks talks(CaseNumber number) {
        return sectors.talks(number)
                .filter(joinings::mayOpen)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
