package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.forms.Answers;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** A side's private room: the way in, its lists, who is in it. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus")
class CaucusPages {

    private final Caucus caucus;
    private final CaucusModel page;
    private final Answers answers;

    CaucusPages(Caucus caucus, CaucusModel page, Answers answers) {
        this.caucus = caucus;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping({"", "/{part:limits|votes|files|people}"})
    String show(
            @PathVariable CaseNumber caseNumber,
            @PathVariable(required = false) @Nullable String part,
            @RequestParam(defaultValue = "0") int page,
            HttpSession session,
            Model model) {
        return this.page.page(caseNumber, session.getId(), part(part), page, model);
    }

    private static Part part(@Nullable String part) {
        return part == null ? Part.NOTES : Part.valueOf(part.toUpperCase(Locale.ROOT));
    }

    @PostMapping("/entry")
    String enter(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("entering") PasswordForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        List<Refusal> found =
                caucus.enter(caseNumber, session.getId(), form.typed()).refusals();
        return entered(found, caseNumber, binding, session, model, response);
    }

    /** A new key pair for who had the password reset. */
    @PostMapping("/renewal")
    String renew(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("entering") PasswordForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("renewing", true);
        List<Refusal> found =
                caucus.renewKey(caseNumber, session.getId(), form.typed()).refusals();
        return entered(found, caseNumber, binding, session, model, response);
    }

    private String entered(
            List<Refusal> found,
            CaseNumber caseNumber,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        if (found.isEmpty()) {
            return Answers.see(caseNumber, "caucus");
        }
        answers.refuse(binding, found, response);
        return page.page(caseNumber, session.getId(), Part.NOTES, 0, model);
    }

    @PostMapping("/lock")
    String lock(@PathVariable CaseNumber caseNumber, HttpSession session) {
        caucus.lock(caseNumber, session.getId());
        return Answers.see(caseNumber, "caucus");
    }

    /** Begins anew after all members lost the key. */
    @PostMapping("/anew")
    String anew(@PathVariable CaseNumber caseNumber, HttpSession session, Model model, HttpServletResponse response) {
        return told(
                caucus.beginAnew(caseNumber, session.getId()).refusals(),
                caseNumber,
                "caucus",
                session,
                model,
                response);
    }

    @PostMapping("/members")
    String admit(
            @PathVariable CaseNumber caseNumber,
            @RequestParam UUID account,
            @RequestParam String fingerprint,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        List<Refusal> found = caucus.admit(caseNumber, session.getId(), new ActorId(account), fingerprint)
                .refusals();
        return told(found, caseNumber, "caucus/people", session, model, response);
    }

    /** A refusal is told in place: a redirect would keep its words in the session for a moment. */
    private String told(
            List<Refusal> found,
            CaseNumber caseNumber,
            String next,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        if (found.isEmpty()) {
            return Answers.see(caseNumber, next);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", answers.words(found));
        return page.page(caseNumber, session.getId(), Part.PEOPLE, 0, model);
    }
}
