package org.wageaccord.registry.web;

import java.util.List;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.wageaccord.access.AccountState;
import org.wageaccord.access.Authenticators;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.accounts.AccountBook;
import org.wageaccord.registry.accounts.AccountDesk;
import org.wageaccord.registry.accounts.AccountQuery;
import org.wageaccord.registry.accounts.AccountView;

/** The accounts that somebody keeps: the list, the page of each, and what needs no form. */
@Controller
class AccountPages {

    private final AccountBook book;
    private final AccountDesk desk;
    private final Authenticators authenticators;
    private final Refused refused;
    private final MessageSource messages;

    AccountPages(
            AccountBook book,
            AccountDesk desk,
            Authenticators authenticators,
            Refused refused,
            MessageSource messages) {
        this.book = book;
        this.desk = desk;
        this.authenticators = authenticators;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping("/accounts")
    String list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable PartyId enterprise,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Grants grants = book.grants();
        if (!grants.any()) {
            throw NotHere.forbidden();
        }
        AccountQuery query = new AccountQuery(words, state, enterprise);
        model.addAttribute("query", query)
                .addAttribute("grants", grants)
                .addAttribute("states", AccountState.values())
                .addAttribute("accounts", book.list(query, page))
                .addAttribute("link", link(query));
        return "registry/accounts";
    }

    @GetMapping("/accounts/{id}")
    String account(@PathVariable("id") UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        return page(view(id, page), model);
    }

    @PostMapping("/accounts/{id}/unlock")
    String unlock(@PathVariable("id") UUID id, RedirectAttributes next) {
        return answer(id, "unlocked", desk.unlock(new ActorId(id)), next);
    }

    @PostMapping("/accounts/{id}/authenticator")
    String resetAuthenticator(@PathVariable("id") UUID id, RedirectAttributes next) {
        return answer(id, "authenticatorReset", desk.resetAuthenticator(new ActorId(id)), next);
    }

    @PostMapping("/accounts/{id}/disable")
    String disable(@PathVariable("id") UUID id, RedirectAttributes next) {
        return answer(id, "disabled", desk.disable(new ActorId(id)), next);
    }

    @PostMapping("/accounts/{id}/enable")
    String enable(@PathVariable("id") UUID id, RedirectAttributes next) {
        return answer(id, "enabled", desk.enable(new ActorId(id)), next);
    }

    @PostMapping("/accounts/{id}/role")
    String role(@PathVariable("id") UUID id, @RequestParam Role role, RedirectAttributes next) {
        return answer(id, "roleChosen", desk.wear(new ActorId(id), role), next);
    }

    private String answer(UUID id, String done, Outcome<?> outcome, RedirectAttributes next) {
        NotHere.unlessKnown(book.view(new ActorId(id), 0));
        if (outcome.isDone()) {
            next.addFlashAttribute(
                    "doneNotice", messages.getMessage("accounts.done." + done, null, LocaleContextHolder.getLocale()));
        } else {
            next.addFlashAttribute("refused", refused.words(outcome.refusals()));
        }
        return "redirect:/accounts/" + id;
    }

    private AccountView view(UUID id, int page) {
        return book.view(new ActorId(id), page).orElseThrow(NotHere::unknown);
    }

    private String page(AccountView view, Model model) {
        List<PartyId> rosters = view.enterprises().stream()
                .map(one -> one.mandate().party())
                .distinct()
                .toList();
        model.addAttribute("view", view)
                .addAttribute(
                        "authenticatorSince",
                        authenticators.since(view.account().id()).orElse(null))
                .addAttribute("account", view.account())
                .addAttribute("grants", book.grants())
                .addAttribute("rosters", rosters)
                .addAttribute("today", book.today());
        return "registry/account";
    }

    private static String link(AccountQuery query) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/accounts").queryParam("q", query.words() == null ? "" : query.words());
        if (query.state() != null) {
            address.queryParam("state", query.state());
        }
        if (query.enterprise() != null) {
            address.queryParam("enterprise", query.enterprise().value());
        }
        return address.encode().build().toUriString() + "&";
    }
}
