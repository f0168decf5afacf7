package org.wageaccord.negotiation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.negotiation.CaseQuery;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;

/** The list of cases a person may see. What is asked for stands in the address, so that going back keeps it. */
@Controller
class CaseListPages {

    private final Negotiations negotiations;
    private final CurrentActor actor;

    CaseListPages(Negotiations negotiations, CurrentActor actor) {
        this.negotiations = negotiations;
        this.actor = actor;
    }

    @GetMapping("/cases")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        String role = actor.get().role();
        model.addAttribute("found", negotiations.search(new CaseQuery(words.strip(), stage, year, page)))
                .addAttribute("words", words)
                .addAttribute("stage", stage)
                .addAttribute("year", year)
                .addAttribute("stages", Stage.values())
                .addAttribute("filtered", !words.isBlank() || stage != null || year != null)
                .addAttribute("tones", StageTones.ALL)
                .addAttribute(
                        "mayOffer",
                        Role.WC.name().equals(role)
                                || Role.EL.name().equals(role)
                                || Role.EC.name().equals(role))
                .addAttribute(
                        "guides", Role.TG.name().equals(role) || Role.TA.name().equals(role))
                .addAttribute("link", link(words, stage, year));
        return "negotiation/cases";
    }

    private static String link(String words, @Nullable Stage stage, @Nullable Integer year) {
        return "/cases?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (stage == null ? "" : "&stage=" + stage)
                + (year == null ? "" : "&year=" + year)
                + "&";
    }
}
