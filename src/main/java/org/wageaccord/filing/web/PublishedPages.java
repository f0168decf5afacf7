package org.wageaccord.filing.web;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;

/** The published agreement as every worker sees it on the phone. */
@Controller
@RequestMapping("/cases/{caseNumber}/published")
class PublishedPages {

    private static final String PAGE = "filing/published";

    private final Filings filings;
    private final Registry registry;
    private final FormRefusals refusals;
    private final MessageSource messages;

    PublishedPages(Filings filings, Registry registry, FormRefusals refusals, MessageSource messages) {
        this.filings = filings;
        this.registry = registry;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        Optional<FilingRecord> published = filings.filing(caseNumber).filter(filing -> filing.publishedOn() != null);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("filing", published.orElse(null));
        model.addAttribute("readers", published.map(filings::readers).orElse(null));
        model.addAttribute("union", published.map(this::union).orElse(""));
        return PAGE;
    }

    private String union(FilingRecord filing) {
        return registry.enterprise(filing.facts().enterprise())
                .map(Enterprise::unionName)
                .orElseGet(
                        () -> messages.getMessage("filing.published.workers", null, LocaleContextHolder.getLocale()));
    }

    @PostMapping("/acknowledge")
    ModelAndView acknowledge(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        Outcome<Void> outcome = filings.acknowledge(caseNumber);
        if (!outcome.isDone()) {
            show(caseNumber, model);
            model.addAttribute(
                    "refusedWords",
                    outcome.refusals().stream().map(refusals::word).toList());
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        redirect.addFlashAttribute(
                "doneNotice", messages.getMessage("filing.done.acknowledged", null, LocaleContextHolder.getLocale()));
        ModelAndView next = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/published");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
