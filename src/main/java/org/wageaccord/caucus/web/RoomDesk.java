package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusTalk;
import org.wageaccord.forms.Acts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Refusal;

/** Answers what is sent from a page of the room by that page. */
@Component
class RoomDesk {

    private final Caucus caucus;
    private final CaucusTalk talk;
    private final CurrentActor actor;
    private final Acts acts;

    RoomDesk(Caucus caucus, CaucusTalk talk, CurrentActor actor, Acts acts) {
        this.caucus = caucus;
        this.talk = talk;
        this.actor = actor;
        this.acts = acts;
    }

    RoomPage page(HttpSession session, Part part, int page) {
        return new RoomPage(caucus, talk, actor.get().id(), session.getId(), part, Math.max(0, page));
    }

    ModelAndView answer(
            HttpSession session, Part part, CaseNumber number, String what, BindingResult typed, List<Refusal> found) {
        return acts.answer(page(session, part, 0), number, what, typed, found);
    }
}
