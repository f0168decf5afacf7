package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.access.Role;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.PartyMandate;
import org.wageaccord.registry.accounts.AccountBook;
import org.wageaccord.registry.accounts.AccountDesk;
import org.wageaccord.registry.accounts.AccountView;
import org.wageaccord.registry.accounts.MandateEntry;

/** Granting a further mandate to the holder of an account, and ending one. */
@Controller
class MandatePages {

    private static final String GRANT = "registry/mandate-form";
    private static final String REVOKE = "registry/revocation-form";

    private final AccountBook book;
    private final AccountDesk desk;
    private final MandateChoices choices;
    private final Refused refused;
    private final MessageSource messages;

    MandatePages(AccountBook book, AccountDesk desk, MandateChoices choices, Refused refused, MessageSource messages) {
        this.book = book;
        this.desk = desk;
        this.choices = choices;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping("/accounts/{id}/mandates/new")
    String grant(
            @PathVariable("id") UUID id, @RequestParam(required = false) @Nullable String enterprise, Model model) {
        AccountView view = view(id);
        Grants grants = book.grants();
        String usual = view.enterprises().stream()
                .map(one -> one.mandate().party().value())
                .findFirst()
                .orElseGet(() -> choices.onlyEnterprise(grants).orElse(""));
        model.addAttribute("form", MandateForm.empty(enterprise == null ? usual : enterprise, book.today()));
        return page(view, model);
    }

    @PostMapping("/accounts/{id}/mandates/new")
    String grant(
            @PathVariable("id") UUID id,
            @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        AccountView view = view(id);
        List<Refusal> unread = new ArrayList<>();
        Optional<MandateEntry> entry = form.entry(book.today(), unread);
        Outcome<Mandate> outcome = entry.filter(read -> unread.isEmpty())
                .map(read -> desk.grant(view.account().id(), read))
                .orElseGet(() -> Outcome.refused(Refused.together(
                        unread,
                        entry.map(read -> desk.check(view.account().id(), read)).orElse(List.of()))));
        if (outcome.isDone()) {
            return done("granted", id, next);
        }
        refused.show(binding, outcome.refusals(), form, response);
        return page(view, model);
    }

    @GetMapping("/accounts/{id}/mandates/{mandate}/revoke")
    String revoke(@PathVariable("id") UUID id, @PathVariable("mandate") UUID mandate, Model model) {
        model.addAttribute("form", new RevocationForm(book.today().toString(), ""));
        return page(view(id), mandate, model);
    }

    @PostMapping("/accounts/{id}/mandates/{mandate}/revoke")
    String revoke(
            @PathVariable("id") UUID id,
            @PathVariable("mandate") UUID mandate,
            @ModelAttribute("form") RevocationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String page = page(view(id), mandate, model);
        List<Refusal> found = new ArrayList<>();
        LocalDate lastDay = TypedDay.read("lastDay", form.lastDay(), book.today(), found);
        String reason = Typed.text(form.sourcePaper());
        if (reason.isEmpty() && !found.isEmpty()) {
            found.add(Refusal.of("sourcePaper", "refusal.registry.missing.sourcePaper"));
        }
        if (found.isEmpty()) {
            Outcome<Mandate> outcome = desk.revoke(mandate, lastDay, reason);
            if (outcome.isDone()) {
                return done("revoked", id, next);
            }
            found.addAll(outcome.refusals());
        }
        refused.show(binding, found, response);
        return page;
    }

    private String done(String what, UUID account, RedirectAttributes next) {
        next.addFlashAttribute(
                "doneNotice", messages.getMessage("accounts.done." + what, null, LocaleContextHolder.getLocale()));
        return "redirect:/accounts/" + account;
    }

    private String page(AccountView view, Model model) {
        Grants grants = book.grants();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (grants.offices()) {
            roles.addAll(Grants.OFFICES);
        }
        if (grants.all()) {
            roles.addAll(Grants.OF_ENTERPRISE);
        }
        grants.own().values().forEach(roles::addAll);
        choices.offer(roles, model);
        model.addAttribute("account", view.account()).addAttribute("grants", grants);
        return GRANT;
    }

    private String page(AccountView view, UUID id, Model model) {
        PartyMandate mandate = book.mandate(id)
                .filter(one -> one.mandate().holder().equals(view.account().id()))
                .orElseThrow(NotHere::unknown);
        model.addAttribute("account", view.account()).addAttribute("mandate", mandate);
        return REVOKE;
    }

    private AccountView view(UUID id) {
        return book.view(new ActorId(id), 0).orElseThrow(NotHere::unknown);
    }
}
