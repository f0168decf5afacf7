package org.wageaccord.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import org.wageaccord.access.AuthenticatorSecret;
import org.wageaccord.access.Authenticators;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;

/** Setting up the app on one's phone that makes codes, and giving it up. */
@Controller
class AuthenticatorPages {

    private static final String PAGE = "access/authenticator";
    private static final String AGAIN = "redirect:/authenticator";

    private final Authenticators authenticators;
    private final CurrentActor actor;
    private final FormRefusals refusals;
    private final MessageSource messages;

    AuthenticatorPages(
            Authenticators authenticators, CurrentActor actor, FormRefusals refusals, MessageSource messages) {
        this.authenticators = authenticators;
        this.actor = actor;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/authenticator")
    String show(Model model) {
        model.addAttribute("form", new AuthenticatorForm("", ""));
        return page(model);
    }

    /** Begun while one is in use, nothing happens: the page shows it. */
    @PostMapping("/authenticator/begin")
    String begin() {
        authenticators.begin(me());
        return AGAIN;
    }

    @PostMapping("/authenticator/confirm")
    String confirm(
            @ModelAttribute("form") AuthenticatorForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Outcome<Void> outcome = authenticators.confirm(
                me(), AuthenticatorForm.text(form.code()), AuthenticatorForm.text(form.password()));
        return answer(outcome, "authenticator.done", binding, model, response, next);
    }

    @PostMapping("/authenticator/remove")
    String remove(
            @ModelAttribute("form") AuthenticatorForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Outcome<Void> outcome = authenticators.remove(
                me(), AuthenticatorForm.text(form.code()), AuthenticatorForm.text(form.password()));
        return answer(outcome, "authenticator.removed", binding, model, response, next);
    }

    private String answer(
            Outcome<Void> outcome,
            String done,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (outcome.isDone()) {
            next.addFlashAttribute("doneNotice", word(done));
            return AGAIN;
        }
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    private String page(Model model) {
        Optional<AuthenticatorSecret> begun = authenticators.begun(me());
        model.addAttribute("since", authenticators.since(me()).orElse(null));
        begun.ifPresent(secret -> {
            String link = secret.link(word("authenticator.issuer"));
            model.addAttribute("secret", secret).addAttribute("link", link).addAttribute("picture", QrPicture.of(link));
        });
        return PAGE;
    }

    private ActorId me() {
        return actor.get().id();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
