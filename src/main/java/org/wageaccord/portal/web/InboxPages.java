package org.wageaccord.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.negotiation.process.DutyPage;

/** The inbox: what I owe, least time left first. What is asked for stands in the address, so that going back keeps it. */
@Controller
class InboxPages {

    private final Duties duties;
    private final Waiting waiting;
    private final CurrentActor currentActor;

    InboxPages(Duties duties, Waiting waiting, CurrentActor currentActor) {
        this.duties = duties;
        this.waiting = waiting;
        this.currentActor = currentActor;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/inbox";
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Integer within,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Actor person = currentActor.get();
        DutyPage found = duties.of(person.id(), new DutyFilter(done, words.strip(), stage, within), page);
        model.addAttribute("found", found);
        model.addAttribute("ballots", done ? java.util.List.of() : waiting.ballots(person));
        model.addAttribute("mine", done);
        model.addAttribute("words", words);
        model.addAttribute("stage", stage);
        model.addAttribute("within", within);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("filtered", !words.isBlank() || stage != null || within != null);
        model.addAttribute("mayOffer", mayOffer(Role.valueOf(person.role())));
        model.addAttribute("link", link(done, words, stage, within));
        return "portal/inbox";
    }

    private static boolean mayOffer(Role role) {
        return role == Role.WC || role == Role.EL || role == Role.EC;
    }

    private static String link(boolean done, String words, @Nullable Stage stage, @Nullable Integer within) {
        return "/inbox?done=" + done
                + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (stage == null ? "" : "&stage=" + stage)
                + (within == null ? "" : "&within=" + within)
                + "&";
    }
}
