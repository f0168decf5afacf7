package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.forms.Answers;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** A side's private room: the way in, its lists, who is in it. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus")
class CaucusPages {

    /** Pages that a note may be begun with a link to. */
    private static final Pattern QUOTED = Pattern.compile("/voices/[0-9a-f-]{36}/result");

    private final Caucus caucus;
    private final RoomDesk desk;
    private final MessageSourceAccessor messages;

    CaucusPages(Caucus caucus, RoomDesk desk, MessageSource messages) {
        this.caucus = caucus;
        this.desk = desk;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping({"", "/{part:limits|votes|files|sheets|people}"})
    String show(
            @PathVariable CaseNumber caseNumber,
            @PathVariable(required = false) @Nullable String part,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable String note,
            HttpSession session,
            Model model) {
        Part shown = part == null ? Part.NOTES : Part.valueOf(part.toUpperCase(Locale.ROOT));
        if (note != null && QUOTED.matcher(note).matches()) {
            model.addAttribute(
                    "form", TalkForm.quoting(messages.getMessage("caucus.note.quoting", new Object[] {note})));
        }
        RoomPage room = desk.page(session, shown, page);
        room.fill(caseNumber, model);
        return room.view();
    }

    @PostMapping("/entry")
    ModelAndView enter(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("entering") PasswordForm form,
            BindingResult typed,
            HttpSession session) {
        var found = caucus.enter(caseNumber, session.getId(), form.typed()).refusals();
        return desk.answer(session, Part.NOTES, caseNumber, "entered", typed, found);
    }

    /** A new key pair for who had the password reset. */
    @PostMapping("/renewal")
    ModelAndView renew(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("renewing") PasswordForm form,
            BindingResult typed,
            HttpSession session) {
        var found = caucus.renewKey(caseNumber, session.getId(), form.typed()).refusals();
        return desk.answer(session, Part.NOTES, caseNumber, "renewed", typed, found);
    }

    @PostMapping("/lock")
    String lock(@PathVariable CaseNumber caseNumber, HttpSession session) {
        caucus.lock(caseNumber, session.getId());
        return Answers.see(caseNumber, "caucus");
    }

    /** Begins anew after all members lost the key. */
    @PostMapping("/anew")
    ModelAndView anew(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("entering") PasswordForm form,
            BindingResult typed,
            HttpSession session) {
        var found = caucus.beginAnew(caseNumber, session.getId()).refusals();
        return desk.answer(session, Part.NOTES, caseNumber, "anew", typed, found);
    }

    @PostMapping("/members")
    ModelAndView admit(
            @PathVariable CaseNumber caseNumber,
            @RequestParam UUID account,
            @RequestParam String fingerprint,
            @ModelAttribute("entering") PasswordForm form,
            BindingResult typed,
            HttpSession session) {
        var found = caucus.admit(caseNumber, session.getId(), new ActorId(account), fingerprint)
                .refusals();
        return desk.answer(session, Part.PEOPLE, caseNumber, "admitted", typed, found);
    }
}
