package org.wageaccord.sector.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.web.ReviewForm;
import org.wageaccord.filing.web.SupplyLines;
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;

/** The forms of the review on the page of talks: the offices' decision, and what the employers' side supplies. */
@Controller
@RequestMapping("/sectors/talks/{number}")
class ReviewPages {

    private final Sectors sectors;
    private final TalksModel page;
    private final MessageSource messages;
    private final Acts acts;

    ReviewPages(Sectors sectors, TalksModel page, MessageSource messages, Acts acts) {
        this.sectors = sectors;
        this.page = page;
        this.messages = messages;
        this.acts = acts;
    }

    @PostMapping("/decide")
    ModelAndView decide(
            @PathVariable CaseNumber number,
            @ModelAttribute("review") ReviewForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable String adopt) {
        Talks talks = filed(number);
        List<Item> checklist = sectors.checklist(talks);
        form.complete(checklist);
        if (adopt != null) {
            form.adopt(checklist);
            ExtendedModelMap model = new ExtendedModelMap();
            model.addAllAttributes(typed.getModel());
            page.fill(talks, 0, model);
            return new ModelAndView(TalksPages.VIEW, model);
        }
        Verdict verdict = form.getVerdict();
        if (verdict == null) {
            return again(number, "decide", typed, List.of(Refusal.of("verdict", "refusal.filing.verdictMissing")));
        }
        if (form.getOpinion().isBlank() && verdict == Verdict.NO_OBJECTION) {
            form.setOpinion(messages.getMessage("sector.opinion", null, Locale.SIMPLIFIED_CHINESE));
        }
        return answer(
                number,
                "decide",
                typed,
                form.placed(sectors.decide(number, form.decision(verdict)).refusals()));
    }

    @PostMapping("/supply")
    ModelAndView supply(
            @PathVariable CaseNumber number, @ModelAttribute("supply") SupplyLines form, BindingResult typed) {
        filed(number);
        return answer(
                number, "supply", typed, sectors.supply(number, form.supplied()).refusals());
    }

    private ModelAndView answer(CaseNumber number, String act, BindingResult typed, List<Refusal> found) {
        return found.isEmpty() ? acts.done("sector.done." + act, number.address()) : again(number, act, typed, found);
    }

    private ModelAndView again(CaseNumber number, String act, BindingResult typed, List<Refusal> found) {
        return acts.again(
                TalksPages.VIEW, model -> page.fill(filed(number), 0, model.addAttribute("acted", act)), typed, found);
    }

    /** Talks with a filing that the reader may see; others are forbidden, whether they exist or not. */
    private Talks filed(CaseNumber number) {
        return sectors.talks(number)
                .filter(talks -> sectors.mayRead(number) && talks.filing() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
