package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;

/** The picture of a party's seal, for who keeps it: the one in use, a new one, its withdrawal, and those from before. */
@Controller
@RequestMapping("/register/enterprises/{code}/seal")
class SealImagePages {

    private static final String PAGE = "registry/seal";

    private final SealImages seals;
    private final Registry registry;
    private final Refused refused;
    private final MessageSource messages;

    SealImagePages(SealImages seals, Registry registry, Refused refused, MessageSource messages) {
        this.seals = seals;
        this.registry = registry;
        this.refused = refused;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable PartyId code, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", new SealImageForm(null, null));
        model.addAttribute("withdrawal", new SealWithdrawalForm(null));
        return fill(code, page, model);
    }

    @PostMapping
    String register(
            @PathVariable PartyId code,
            @ModelAttribute("form") SealImageForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        requireKept(code);
        byte[] file = form.file() == null ? new byte[0] : form.file().getBytes();
        Outcome<SealImage> outcome = seals.register(code, file, form.width());
        if (outcome.isDone()) {
            return done(code, "registered", next);
        }
        model.addAttribute("withdrawal", new SealWithdrawalForm(null));
        return refused(code, outcome.refusals(), binding, model, response);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable PartyId code,
            @PathVariable UUID id,
            @ModelAttribute("withdrawal") SealWithdrawalForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireKept(code);
        Outcome<Void> outcome = seals.withdraw(code, id, Typed.text(form.reason()));
        if (outcome.isDone()) {
            return done(code, "withdrawn", next);
        }
        model.addAttribute("form", new SealImageForm(null, null));
        model.addAttribute("withdrawOpen", true);
        return refused(code, outcome.refusals(), binding, model, response);
    }

    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable PartyId code, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(seals.picture(code, id).orElseThrow(NotHere::unknown));
    }

    private String refused(
            PartyId code, List<Refusal> refusals, BindingResult binding, Model model, HttpServletResponse response) {
        refused.show(binding, refusals, response);
        return fill(code, 0, model);
    }

    private String done(PartyId code, String what, RedirectAttributes next) {
        next.addFlashAttribute(
                "doneNotice", messages.getMessage("registry.seal.done." + what, null, LocaleContextHolder.getLocale()));
        return "redirect:/register/enterprises/" + code + "/seal";
    }

    private String fill(PartyId code, int page, Model model) {
        Side side = requireKept(code);
        model.addAttribute("e", registry.enterprise(code).orElseThrow(NotHere::unknown));
        model.addAttribute("side", side);
        model.addAttribute("current", seals.current(code, side).orElse(null));
        model.addAttribute("versions", seals.versions(code, page));
        model.addAttribute("rule", seals.sizeRule());
        return PAGE;
    }

    /** What the reader does not keep looks like what is not there. */
    private Side requireKept(PartyId code) {
        return seals.kept(code).orElseThrow(NotHere::unknown);
    }
}
