package org.wageaccord.caucus.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusTalk;
import org.wageaccord.caucus.Choice;
import org.wageaccord.caucus.RoomState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;

/** Puts a page of the room together: the door while it is locked, one list while it is open. */
@Component
class CaucusModel {

    private final Caucus caucus;
    private final CaucusTalk talk;
    private final CurrentActor actor;

    CaucusModel(Caucus caucus, CaucusTalk talk, CurrentActor actor) {
        this.caucus = caucus;
        this.talk = talk;
        this.actor = actor;
    }

    String page(CaseNumber caseNumber, String session, Part part, int page, Model model) {
        RoomState room =
                caucus.room(caseNumber, session).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("room", room)
                .addAttribute("me", actor.get().id())
                .addAttribute("part", part)
                .addAttribute("parts", Part.values())
                .addAttribute("address", "/cases/" + caseNumber.slug() + "/caucus")
                .addAttribute("choices", Choice.values());
        forms(model);
        if (room.isOpen()) {
            model.addAttribute("closed", talk.closed(caseNumber, session));
            list(caseNumber, session, part, Math.max(0, page), model);
        }
        return "caucus/room";
    }

    private static void forms(Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", TalkForm.EMPTY);
        }
        if (!model.containsAttribute("entering")) {
            model.addAttribute("entering", PasswordForm.EMPTY);
        }
        if (!model.containsAttribute("inviting")) {
            model.addAttribute("inviting", InviteForm.EMPTY);
        }
    }

    /** A room that was locked by another request meanwhile has no list. */
    private void list(CaseNumber caseNumber, String session, Part part, int page, Model model) {
        switch (part) {
            case NOTES -> talk.notes(caseNumber, session, page).ifPresent(list -> model.addAttribute("list", list));
            case LIMITS -> talk.limits(caseNumber, session, page).ifPresent(list -> model.addAttribute("list", list));
            case VOTES -> talk.questions(caseNumber, session, page).ifPresent(list -> model.addAttribute("list", list));
            case FILES -> talk.files(caseNumber, session, page).ifPresent(list -> model.addAttribute("list", list));
            case PEOPLE -> {
                caucus.visits(caseNumber, session, page).ifPresent(list -> model.addAttribute("list", list));
                caucus.people(caseNumber, session).ifPresent(people -> model.addAttribute("people", people));
            }
        }
    }
}
