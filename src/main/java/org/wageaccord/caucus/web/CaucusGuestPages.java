package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.caucus.CaucusGuests;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** Asking a guide into a side's private room, and taking that back. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus/invitations")
class CaucusGuestPages {

    private final CaucusGuests guests;
    private final RoomDesk desk;

    CaucusGuestPages(CaucusGuests guests, RoomDesk desk) {
        this.guests = guests;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("inviting") InviteForm form,
            BindingResult typed,
            HttpSession session) {
        Typed read = new Typed();
        UUID guide = InviteForm.id(form.guide());
        ActorId guest = guide == null ? null : new ActorId(guide);
        LocalDate until = read.dayOrNull("until", form.until());
        List<Refusal> found = read.orRefusedBy(() -> guests.invite(caseNumber, session.getId(), guest, until));
        return desk.answer(session, Part.PEOPLE, caseNumber, "invited", typed, found);
    }

    @PostMapping("/{invitation}/revocation")
    ModelAndView revoke(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID invitation,
            @ModelAttribute("inviting") InviteForm form,
            BindingResult typed,
            HttpSession session) {
        var found = guests.revoke(caseNumber, invitation).refusals();
        return desk.answer(session, Part.PEOPLE, caseNumber, "revoked", typed, found);
    }
}
