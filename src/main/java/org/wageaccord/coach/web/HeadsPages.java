package org.wageaccord.coach.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.bargaining.LocalClauses;
import org.wageaccord.registry.Town;
import org.wageaccord.terms.TermsClauses;

/** Before the first offer: the nine heads one by one, and every clause in plain words. Nothing is kept: the address has it all. */
@Controller
class HeadsPages {

    private static final List<String> FIGURES = List.of(
            TermsClauses.GRADES,
            TermsClauses.MINIMUM,
            TermsClauses.ALLOWANCES,
            TermsClauses.EXTRAS,
            TermsClauses.PIECE_RATES,
            TermsClauses.TERM,
            TermsClauses.PAY_FROM);

    private final HeadsModel heads;
    private final LocalClauses local;

    HeadsPages(HeadsModel heads, LocalClauses local) {
        this.heads = heads;
        this.local = local;
    }

    /**
     * @param topics keys of the heads that shall be talked about
     * @param ready what is prepared, as {@code QUOTAS.0}
     */
    @GetMapping("/help/heads")
    String wizard(
            @RequestParam(defaultValue = "1") int step,
            @RequestParam(required = false) @Nullable List<String> topics,
            @RequestParam(required = false) @Nullable List<String> ready,
            @RequestParam(required = false) @Nullable String enterprise,
            Model model) {
        heads.step(step, model);
        model.addAttribute("topics", topics == null ? List.of() : topics)
                .addAttribute("ready", ready == null ? List.of() : ready)
                .addAttribute("enterprise", enterprise);
        return "coach/heads";
    }

    /** @param town whose own clauses shall stand beside the model texts; without it the reader's own town */
    @GetMapping("/help/clauses")
    String clauses(@RequestParam(required = false) @Nullable String town, Model model) {
        List<Town> towns = local.towns();
        List<String> wanted = town == null ? local.ownTowns() : List.of(town);
        String chosen = towns.stream()
                .map(Town::code)
                .filter(wanted::contains)
                .findFirst()
                .orElse(null);
        model.addAttribute("towns", towns)
                .addAttribute("town", chosen)
                .addAttribute("local", chosen == null ? List.of() : local.inForce(chosen))
                .addAttribute("writes", !local.writesFor().isEmpty());
        model.addAttribute("figures", FIGURES)
                .addAttribute("chapters", heads.chapters())
                .addAttribute("guides", heads.guides());
        return "coach/clauses";
    }
}
