package org.wageaccord.documents.web;

import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.access.FactorRule;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.CurrentActor;

/** For the operator: papers that could not be sealed so far, with the cause, and another attempt at once. */
@Controller
class SealPages {

    private static final int PAGE = 30;

    private final Sealing sealing;
    private final CurrentActor actor;
    private final MessageSource messages;
    private final FactorRule factor;

    SealPages(Sealing sealing, CurrentActor actor, MessageSource messages, FactorRule factor) {
        this.factor = factor;
        this.sealing = sealing;
        this.actor = actor;
        this.messages = messages;
    }

    @GetMapping("/seals")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        requireOperator();
        int shown = Math.max(0, page);
        model.addAttribute("troubles", sealing.troubles(shown * PAGE, PAGE));
        model.addAttribute("total", sealing.troubles());
        model.addAttribute("waiting", sealing.waiting());
        model.addAttribute("page", shown);
        model.addAttribute("passwordAlone", factor.isWaived());
        model.addAttribute("more", sealing.troubles() > (shown + 1) * PAGE);
        return "documents/seals";
    }

    @PostMapping("/seals/{paper}/retry")
    String retry(@PathVariable UUID paper, RedirectAttributes next) {
        requireOperator();
        String told = sealing.retry(paper).isDone() ? "documents.seals.again" : "refusal.documents.sealedAlready";
        next.addFlashAttribute("doneNotice", messages.getMessage(told, null, LocaleContextHolder.getLocale()));
        return "redirect:/seals";
    }

    private void requireOperator() {
        if (!Role.SA.name().equals(actor.get().role())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
