package org.wageaccord.statute.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** One rule: what holds at a place on a day, what the other layers say, and what other places say. */
@Controller
class RulePages {

    private final Statute statute;
    private final RuleWords words;
    private final RuleUses uses;

    RulePages(Statute statute, RuleWords words, RuleUses uses) {
        this.statute = statute;
        this.words = words;
        this.uses = uses;
    }

    /** What one place, or one layer, says. */
    record Saying(String code, String place, Rule rule, String value) {}

    /** What one place says of an order of steps. */
    record Way(String code, String place, Route route) {}

    @GetMapping("/law/rules/{id}")
    ModelAndView rule(
            @PathVariable("id") String id,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        Asked asked = Asked.of(statute, place, on);
        LocalLaw law = asked.law();
        boolean route = law.routes(asked.day()).stream().anyMatch(r -> r.id().equals(id));
        List<Saying> places = places(id, asked);
        if (!route && places.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("asked", asked)
                .addAttribute("id", id)
                .addAttribute("places", statute.places())
                .addAttribute("placeName", law.placeName(law.place()));
        if (route) {
            model.addAttribute("route", law.route(id, asked.day())).addAttribute("ways", ways(id, asked));
        } else {
            rule(id, asked, places, model);
        }
        return new ModelAndView(
                route ? "statute/route" : "statute/rule",
                model.asMap(),
                asked.refused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    private void rule(String id, Asked asked, List<Saying> places, Model model) {
        LocalLaw law = asked.law();
        Optional<Rule> found = law.find(id, asked.day());
        String own = found.map(Rule::id).orElse(id);
        model.addAttribute("rule", found.orElse(null))
                .addAttribute("value", found.map(words::of).orElse(""))
                .addAttribute("title", found.orElse(places.get(0).rule()).title())
                .addAttribute("layers", sayings(law.said(own, asked.day()).stream()))
                .addAttribute("versions", sayings(law.versions(own).stream().filter(r -> !r.isInForce(asked.day()))))
                .addAttribute("sayings", places)
                .addAttribute("deadlines", law.deadlinesOf(own))
                .addAttribute("uses", uses.of(own, law));
    }

    private List<Saying> places(String id, Asked asked) {
        return statute.places().keySet().stream()
                .flatMap(code -> statute.at(code).find(id, asked.day()).stream()
                        .map(rule -> new Saying(code, statute.places().get(code), rule, words.of(rule))))
                .toList();
    }

    private List<Way> ways(String id, Asked asked) {
        return statute.places().entrySet().stream()
                .map(place -> new Way(
                        place.getKey(),
                        place.getValue(),
                        statute.at(place.getKey()).route(id, asked.day())))
                .toList();
    }

    private List<Saying> sayings(Stream<Rule> rules) {
        return rules.map(rule -> new Saying(rule.place(), statute.placeName(rule), rule, words.of(rule)))
                .toList();
    }
}
