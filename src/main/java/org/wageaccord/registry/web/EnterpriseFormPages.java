package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.EnterpriseSheet;
import org.wageaccord.registry.Industry;
import org.wageaccord.registry.IndustryDivision;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.Town;

/** Entering an enterprise and changing its facts, by the city union. */
@Controller
class EnterpriseFormPages {

    private static final String PAGE = "registry/enterprise-form";

    private final Registry registry;
    private final Register register;
    private final FormRefusals refusals;
    private final MessageSource messages;

    EnterpriseFormPages(Registry registry, Register register, FormRefusals refusals, MessageSource messages) {
        this.registry = registry;
        this.register = register;
        this.refusals = refusals;
        this.messages = messages;
    }

    @ModelAttribute("towns")
    List<Town> towns() {
        return register.towns();
    }

    @ModelAttribute("industries")
    List<Industry> industries() {
        return register.industries();
    }

    @ModelAttribute("divisions")
    List<IndustryDivision> divisions() {
        return register.divisions();
    }

    @GetMapping("/register/enterprises/new")
    String enter(Model model) {
        requireUnion();
        model.addAttribute("form", EnterpriseForm.empty());
        return PAGE;
    }

    @PostMapping("/register/enterprises/new")
    String enter(
            @ModelAttribute("form") EnterpriseForm form,
            BindingResult binding,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireUnion();
        requireReadable(binding);
        return save(form, binding, response, next);
    }

    @GetMapping("/register/enterprises/{code}/edit")
    String edit(@PathVariable("code") String code, Model model) {
        requireUnion();
        EnterpriseSheet sheet = register.sheet(new PartyId(code)).orElseThrow(NotHere::unknown);
        model.addAttribute("form", EnterpriseForm.of(sheet.enterprise(), sheet.version()));
        model.addAttribute("stored", sheet);
        return PAGE;
    }

    @PostMapping("/register/enterprises/{code}/edit")
    String edit(
            @PathVariable("code") String code,
            @ModelAttribute("form") EnterpriseForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireUnion();
        requireReadable(binding);
        EnterpriseSheet sheet = register.sheet(new PartyId(code)).orElseThrow(NotHere::unknown);
        model.addAttribute("stored", sheet);
        model.addAttribute("stale", !Objects.equals(form.version(), sheet.version()));
        return form.creditCode().equals(code) ? save(form, binding, response, next) : wrongCode();
    }

    private String save(
            EnterpriseForm form, BindingResult binding, HttpServletResponse response, RedirectAttributes next) {
        Outcome<PartyId> outcome = outcome(form);
        if (outcome instanceof Outcome.Done<PartyId> done) {
            next.addFlashAttribute(
                    "doneNotice",
                    messages.getMessage("registry.saved", new Object[] {form.name()}, LocaleContextHolder.getLocale()));
            return "redirect:/register/enterprises/" + done.value();
        }
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGE;
    }

    /** Numbers that cannot be read are told together with everything else that is wrong. */
    private Outcome<PartyId> outcome(EnterpriseForm form) {
        List<Refusal> all = form.unread();
        if (all.isEmpty()) {
            return registry.enter(form.entry(), form.version());
        }
        registry.check(List.of(form.entry())).get(0).refusals().stream()
                .filter(refusal -> !"headcount".equals(refusal.field()) && !"women".equals(refusal.field()))
                .forEach(all::add);
        return Outcome.refused(all);
    }

    /** The code of an enterprise is its identity and not in the form's power. */
    private static String wrongCode() {
        throw NotHere.forbidden();
    }

    /** Everything a person types is text here; what does not bind was not typed on this page. */
    private static void requireReadable(BindingResult binding) {
        if (binding.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private void requireUnion() {
        if (!register.entersEnterprises()) {
            throw NotHere.forbidden();
        }
    }
}
