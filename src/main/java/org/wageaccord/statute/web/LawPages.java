package org.wageaccord.statute.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Topic;
import org.wageaccord.statute.Statute;

/** The law page: every rule in force at a place on a day, with its text, how it was checked and where it is used. */
@Controller
class LawPages {

    private final Statute statute;
    private final RuleWords words;
    private final RuleUses uses;

    LawPages(Statute statute, RuleWords words, RuleUses uses) {
        this.statute = statute;
        this.words = words;
        this.uses = uses;
    }

    /** One rule as the page shows it. */
    record Line(Rule rule, String value, String place, List<RuleUses.Use> uses) {}

    @GetMapping("/law")
    ModelAndView law(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        Asked asked = Asked.of(statute, place, on);
        model.addAttribute("asked", asked)
                .addAttribute("places", statute.places())
                .addAttribute("placeName", asked.law().placeName(asked.law().place()))
                .addAttribute("packs", asked.law().packs())
                .addAttribute("versions", asked.law().versions().digests())
                .addAttribute("topics", topics(asked))
                .addAttribute("routes", asked.law().routes(asked.day()))
                .addAttribute(
                        "minimumWage", asked.law().minimumWage(asked.day()).orElse(null));
        return new ModelAndView(
                "statute/law", model.asMap(), asked.refused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    private Map<Topic, List<Line>> topics(Asked asked) {
        Map<Topic, List<Line>> topics = new EnumMap<>(Topic.class);
        asked.law()
                .rules(asked.day())
                .forEach(rule -> topics.computeIfAbsent(rule.topic(), t -> new ArrayList<>())
                        .add(new Line(rule, words.of(rule), statute.placeName(rule), uses.of(rule.id(), asked.law()))));
        return topics;
    }
}
