package org.wageaccord.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.access.Accounts;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;

/** Choosing a new password: on one's own wish, and before anything else after a password was given out. */
@Controller
class PasswordPages {

    private static final String PAGE = "access/password";

    private final Accounts accounts;
    private final CurrentActor actor;
    private final FormRefusals refusals;
    private final MessageSource messages;

    PasswordPages(Accounts accounts, CurrentActor actor, FormRefusals refusals, MessageSource messages) {
        this.accounts = accounts;
        this.actor = actor;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/password")
    String show(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return page(model);
    }

    @PostMapping("/password")
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Outcome<Void> outcome = accounts.changePassword(
                actor.get().id(),
                request.getSession().getId(),
                PasswordForm.text(form.present()),
                PasswordForm.text(form.next()),
                PasswordForm.text(form.repeated()));
        if (outcome.isDone()) {
            next.addFlashAttribute(
                    "doneNotice", messages.getMessage("password.done", null, LocaleContextHolder.getLocale()));
            return "redirect:/";
        }
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("first", accounts.mustChangePassword(actor.get().id()));
        return PAGE;
    }
}
