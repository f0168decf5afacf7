package org.wageaccord.registry.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.accounts.AccountBook;
import org.wageaccord.registry.accounts.AccountDesk;
import org.wageaccord.registry.accounts.AccountView;

/** Finding the holder of an account on a roster: needed where the account was opened before the roster was there. */
@Controller
class LinkPages {

    private final AccountBook book;
    private final AccountDesk desk;
    private final Registry registry;
    private final MandateChoices choices;
    private final Refused refused;
    private final MessageSource messages;

    LinkPages(
            AccountBook book,
            AccountDesk desk,
            Registry registry,
            MandateChoices choices,
            Refused refused,
            MessageSource messages) {
        this.book = book;
        this.desk = desk;
        this.registry = registry;
        this.choices = choices;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping("/accounts/{id}/person")
    String show(
            @PathVariable("id") UUID id,
            @RequestParam String enterprise,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        AccountView view = book.view(new ActorId(id), 0).orElseThrow(NotHere::unknown);
        Enterprise roster = choices.enterprise(book.grants(), enterprise).orElseThrow(NotHere::unknown);
        String wanted = words == null ? view.account().name() : words.strip();
        Listed<Person> people = registry.people(roster.id(), wanted, page);
        model.addAttribute("account", view.account())
                .addAttribute("enterprise", roster)
                .addAttribute("words", wanted)
                .addAttribute("people", people)
                .addAttribute(
                        "inUse",
                        book.inUse(people.items().stream()
                                .map(Person::account)
                                .filter(Objects::nonNull)
                                .toList()));
        return "registry/account-person";
    }

    @PostMapping("/accounts/{id}/person")
    String link(
            @PathVariable("id") UUID id,
            @RequestParam PartyId enterprise,
            @RequestParam UUID person,
            RedirectAttributes next) {
        NotHere.unlessKnown(book.view(new ActorId(id), 0));
        Outcome<Person> outcome = desk.link(new ActorId(id), enterprise, person);
        if (outcome.isDone()) {
            next.addFlashAttribute(
                    "doneNotice", messages.getMessage("accounts.done.linked", null, LocaleContextHolder.getLocale()));
        } else {
            next.addFlashAttribute("refused", refused.words(outcome.refusals()));
        }
        return "redirect:/accounts/" + id;
    }
}
