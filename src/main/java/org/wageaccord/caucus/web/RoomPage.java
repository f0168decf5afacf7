package org.wageaccord.caucus.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusTalk;
import org.wageaccord.caucus.Choice;
import org.wageaccord.caucus.RoomState;
import org.wageaccord.forms.CasePage;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** One page of the room in one session: the door while it is locked, a list while it is open. */
record RoomPage(Caucus caucus, CaucusTalk talk, ActorId me, String session, Part part, int page) implements CasePage {

    private static final String FORM = "form";
    private static final String LIST = "list";

    @Override
    public String path() {
        return "caucus" + part.path();
    }

    @Override
    public String view() {
        return "caucus/room";
    }

    @Override
    public void fill(CaseNumber number, Model model) {
        RoomState room =
                caucus.room(number, session).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("caseNumber", number)
                .addAttribute("room", room)
                .addAttribute("me", me)
                .addAttribute("part", part)
                .addAttribute("parts", Part.values())
                .addAttribute("address", "/cases/" + number.slug() + "/caucus")
                .addAttribute("choices", Choice.values());
        keep(model, FORM, TalkForm.EMPTY);
        keep(model, "entering", PasswordForm.EMPTY);
        keep(model, "renewing", PasswordForm.EMPTY);
        keep(model, "inviting", InviteForm.EMPTY);
        model.addAttribute("unsent", model.asMap().get(FORM) instanceof TalkForm form && !form.isEmpty());
        if (room.isOpen()) {
            model.addAttribute("closed", talk.closed(number, session));
            list(number, model);
        }
    }

    /** A room that was locked by another request meanwhile has no list. */
    private void list(CaseNumber number, Model model) {
        switch (part) {
            case NOTES -> talk.notes(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
            case LIMITS -> talk.limits(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
            case VOTES -> talk.questions(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
            case FILES -> talk.files(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
            case SHEETS -> talk.sheets(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
            case PEOPLE -> {
                caucus.visits(number, session, page).ifPresent(list -> model.addAttribute(LIST, list));
                caucus.people(number, session).ifPresent(people -> model.addAttribute("people", people));
            }
        }
    }
}
