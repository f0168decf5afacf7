package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wageaccord.caucus.CaucusGuests;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** Asking a guide into a side's private room, and taking that back. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus/invitations")
class CaucusGuestPages {

    private final CaucusGuests guests;
    private final CaucusModel page;
    private final Answers answers;

    CaucusGuestPages(CaucusGuests guests, CaucusModel page, Answers answers) {
        this.guests = guests;
        this.page = page;
        this.answers = answers;
    }

    @PostMapping
    String invite(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("inviting") InviteForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Typed read = new Typed();
        UUID guide = InviteForm.id(form.guide());
        ActorId guest = guide == null ? null : new ActorId(guide);
        LocalDate until = read.dayOrNull("until", form.until());
        List<Refusal> found = read.orRefusedBy(() -> guests.invite(caseNumber, session.getId(), guest, until));
        if (found.isEmpty()) {
            return Answers.see(caseNumber, "caucus/people");
        }
        answers.refuse(binding, found, response);
        return page.page(caseNumber, session.getId(), Part.PEOPLE, 0, model);
    }

    @PostMapping("/{invitation}/revocation")
    String revoke(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID invitation,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        List<Refusal> found = guests.revoke(caseNumber, invitation).refusals();
        if (found.isEmpty()) {
            return Answers.see(caseNumber, "caucus/people");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", answers.words(found));
        return page.page(caseNumber, session.getId(), Part.PEOPLE, 0, model);
    }
}
