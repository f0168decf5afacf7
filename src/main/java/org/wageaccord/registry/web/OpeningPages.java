package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.access.OpenedAccount;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.accounts.AccountBook;
import org.wageaccord.registry.accounts.AccountDesk;
import org.wageaccord.registry.accounts.AccountEntry;

/**
 * Opening an account, for somebody found on a roster or for somebody who is on none, and giving out a new password. The
 * password is in the answer to the very request that made it, and nowhere else: no redirect, which would have to keep it.
 */
@Controller
class OpeningPages {

    private static final String PAGE = "registry/account-form";

    private final AccountBook book;
    private final AccountDesk desk;
    private final Registry registry;
    private final MandateChoices choices;
    private final Refused refused;

    OpeningPages(AccountBook book, AccountDesk desk, Registry registry, MandateChoices choices, Refused refused) {
        this.book = book;
        this.desk = desk;
        this.registry = registry;
        this.choices = choices;
        this.refused = refused;
    }

    @GetMapping("/accounts/new")
    String show(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Grants grants = book.grants();
        if (Typed.text(enterprise).isEmpty() && !grants.offices()) {
            return choices.onlyEnterprise(grants)
                    .map(own -> "redirect:/accounts/new?enterprise=" + own)
                    .orElseThrow(NotHere::forbidden);
        }
        Optional<Enterprise> chosen = choices.enterprise(grants, enterprise);
        Optional<Person> found = chosen.flatMap(one -> person(one, person));
        model.addAttribute(
                "form",
                OpeningForm.empty(
                        chosen.map(one -> one.id().value()).orElse(""),
                        found.map(one -> one.id().toString()).orElse(""),
                        found.map(Person::name).orElse(""),
                        book.today()));
        chosen.filter(one -> found.isEmpty())
                .ifPresent(one -> model.addAttribute("people", registry.people(one.id(), words.strip(), page))
                        .addAttribute("words", words));
        return page(chosen, found, model);
    }

    @PostMapping("/accounts/new")
    String open(
            @ModelAttribute("form") OpeningForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        Grants grants = book.grants();
        Optional<Enterprise> chosen = choices.enterprise(grants, form.enterprise());
        if (chosen.isEmpty() && !grants.offices()) {
            throw NotHere.forbidden();
        }
        List<Refusal> unread = new ArrayList<>();
        Optional<AccountEntry> entry = form.entry(book.today(), unread);
        Outcome<OpenedAccount> outcome = entry.filter(read -> unread.isEmpty())
                .map(desk::open)
                .orElseGet(() -> Outcome.refused(
                        Refused.together(unread, entry.map(desk::check).orElse(List.of()))));
        if (outcome.isDone()) {
            return given(List.of(outcome.orElseThrow()), chosen, false, model);
        }
        refused.show(binding, outcome.refusals(), form.mandate(), response);
        return page(chosen, chosen.flatMap(one -> person(one, form.person())), model);
    }

    @PostMapping("/accounts/{id}/password")
    String reset(@PathVariable("id") UUID id, Model model) {
        NotHere.unlessKnown(book.view(new ActorId(id), 0));
        Outcome<OpenedAccount> outcome = desk.resetPassword(new ActorId(id));
        if (!outcome.isDone()) {
            throw NotHere.forbidden();
        }
        return given(List.of(outcome.orElseThrow()), Optional.empty(), true, model);
    }

    static String given(List<OpenedAccount> opened, Optional<Enterprise> enterprise, boolean again, Model model) {
        model.addAttribute("opened", opened)
                .addAttribute("enterprise", enterprise.orElse(null))
                .addAttribute("again", again);
        return "registry/account-opened";
    }

    private String page(Optional<Enterprise> enterprise, Optional<Person> person, Model model) {
        model.addAttribute("enterprise", enterprise.orElse(null))
                .addAttribute("person", person.orElse(null))
                .addAttribute("namesakes", namesakes(enterprise, person));
        choices.offer(enterprise.map(one -> book.grants().roles(one.id())).orElse(Grants.OFFICES), model);
        return PAGE;
    }

    private List<AccountSheet> namesakes(Optional<Enterprise> enterprise, Optional<Person> person) {
        return enterprise.isPresent() && person.isPresent()
                ? book.namesakes(enterprise.get().id(), List.of(person.get().name()))
                : List.of();
    }

    private Optional<Person> person(Enterprise enterprise, @Nullable String typed) {
        UUID id = Chosen.id(typed);
        return id == null ? Optional.empty() : registry.person(enterprise.id(), id);
    }
}
