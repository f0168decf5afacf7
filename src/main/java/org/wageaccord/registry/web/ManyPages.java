package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.access.OpenedAccount;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.accounts.AccountBook;
import org.wageaccord.registry.accounts.ManyAccounts;
import org.wageaccord.registry.accounts.ManyEntry;

/** Accounts for the delegates or the staff of an enterprise, fifty at a time, with a list of passwords to hand out. */
@Controller
@RequestMapping("/accounts/many/{code}")
class ManyPages {

    private final AccountBook book;
    private final ManyAccounts many;
    private final MandateChoices choices;
    private final Refused refused;

    ManyPages(AccountBook book, ManyAccounts many, MandateChoices choices, Refused refused) {
        this.book = book;
        this.many = many;
        this.choices = choices;
        this.refused = refused;
    }

    @GetMapping
    String show(@PathVariable("code") String code, @RequestParam(defaultValue = "CD") String role, Model model) {
        ManyForm form = new ManyForm(role, book.today().toString(), "", "");
        model.addAttribute("form", form);
        return page(enterprise(code, form.chosen()), form.chosen(), model);
    }

    @PostMapping
    String open(
            @PathVariable("code") String code,
            @ModelAttribute("form") ManyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        Enterprise enterprise = enterprise(code, form.chosen());
        List<Refusal> unread = new ArrayList<>();
        ManyEntry entry = form.entry(enterprise.id(), book.today(), unread);
        Outcome<List<OpenedAccount>> outcome =
                unread.isEmpty() ? many.open(entry) : Outcome.refused(Refused.together(unread, many.check(entry)));
        if (outcome.isDone()) {
            return OpeningPages.given(outcome.orElseThrow(), Optional.of(enterprise), false, model);
        }
        refused.show(binding, outcome.refusals(), response);
        return page(enterprise, form.chosen(), model);
    }

    private String page(Enterprise enterprise, Role role, Model model) {
        ManyAccounts.Waiting waiting = many.waiting(enterprise.id(), role);
        model.addAttribute("enterprise", enterprise)
                .addAttribute("role", role)
                .addAttribute("most", ManyAccounts.MOST)
                .addAttribute("namesakes", waiting.namesakes())
                .addAttribute("waiting", waiting.people());
        return "registry/accounts-many";
    }

    private Enterprise enterprise(String code, Role role) {
        Enterprise enterprise = choices.enterprise(book.grants(), code).orElseThrow(NotHere::unknown);
        if (!book.grants().grants(role, enterprise.id())) {
            throw NotHere.forbidden();
        }
        return enterprise;
    }
}
