package org.wageaccord.statute.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.statute.Statute;

/** The day calculator: rule, place and day in, the deadline with its arithmetic out. */
@Controller
class DayPages {

    private final Statute statute;

    DayPages(Statute statute) {
        this.statute = statute;
    }

    @GetMapping("/law/days")
    ModelAndView days(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        Asked asked = Asked.of(statute, place, null);
        DeadlineQuestion question = asked.refused()
                ? new DeadlineQuestion(rule, from, null, null, null)
                : DeadlineQuestion.ask(asked.law(), statute.today(), rule, from);
        model.addAttribute("asked", asked)
                .addAttribute("question", question)
                .addAttribute("today", statute.today())
                .addAttribute("places", statute.places())
                .addAttribute("placeName", asked.law().placeName(asked.law().place()))
                .addAttribute("deadlineTitles", asked.law().deadlineTitles(statute.today()));
        boolean refused = asked.refused() || question.refused();
        return new ModelAndView(
                "statute/days", model.asMap(), refused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }
}
