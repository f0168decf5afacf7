package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.negotiation.Outages;
import org.wageaccord.statute.Statute;

/** Documenting an outage of the platform and deciding on it: two people, one after the other. */
@Controller
class OutagePages {

    private static final String PAGE = "negotiation/outages";

    private final Outages outages;
    private final Statute statute;
    private final FormRefusals refusals;
    private final MessageSource messages;

    OutagePages(Outages outages, Statute statute, FormRefusals refusals, MessageSource messages) {
        this.outages = outages;
        this.statute = statute;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/outages")
    String list(@RequestParam(name = "page", defaultValue = "0") int page, Model model) {
        requireOffice();
        model.addAttribute("form", OutageForm.empty());
        return show(page, model);
    }

    @PostMapping("/outages")
    String report(
            @ModelAttribute("form") OutageForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireOffice();
        return answer(
                outages.report(form.beganAt(), form.endedAt(), form.causeText()),
                "outage.reported",
                binding,
                model,
                response,
                next);
    }

    @PostMapping("/outages/{id}/{verdict:grant|decline}")
    String decide(
            @PathVariable("id") UUID id,
            @PathVariable("verdict") String verdict,
            @ModelAttribute("form") OutageForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireOffice();
        model.addAttribute("deciding", id);
        return answer(
                outages.decide(id, "grant".equals(verdict), form.reasonText()),
                "outage.decided",
                binding,
                model,
                response,
                next);
    }

    private String answer(
            Outcome<?> outcome,
            String notice,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (outcome.isDone()) {
            next.addFlashAttribute("doneNotice", messages.getMessage(notice, null, LocaleContextHolder.getLocale()));
            return "redirect:/outages";
        }
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(0, model);
    }

    private String show(int page, Model model) {
        model.addAttribute("outages", outages.newest(page));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("mayDecide", outages.mayDecide());
        model.addAttribute("rule", statute.rule("OUTAGE"));
        return PAGE;
    }

    private void requireOffice() {
        if (!outages.mayReport()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
