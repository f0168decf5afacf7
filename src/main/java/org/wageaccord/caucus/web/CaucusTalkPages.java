package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusTalk;
import org.wageaccord.caucus.Choice;
import org.wageaccord.caucus.Limit;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Writing in a side's private room. What was typed comes back with every refusal, also when the room was locked meanwhile. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus")
class CaucusTalkPages {

    private static final String FORM = "form";

    private final Caucus caucus;
    private final CaucusTalk talk;
    private final RoomDesk desk;

    CaucusTalkPages(Caucus caucus, CaucusTalk talk, RoomDesk desk) {
        this.caucus = caucus;
        this.talk = talk;
        this.desk = desk;
    }

    @PostMapping("/notes")
    ModelAndView note(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        return write(
                Part.NOTES,
                caseNumber,
                form,
                typed,
                session,
                new Typed(),
                () -> talk.note(caseNumber, session.getId(), Typed.text(form.text()), InviteForm.id(form.corrects())));
    }

    @PostMapping("/limits")
    ModelAndView limit(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        Typed read = new Typed();
        Limit limit = form.limit(read);
        return write(
                Part.LIMITS,
                caseNumber,
                form,
                typed,
                session,
                read,
                () -> talk.limit(caseNumber, session.getId(), limit));
    }

    @PostMapping("/files")
    ModelAndView file(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        Upload upload = Upload.of(form.file()).orElse(null);
        return write(
                Part.FILES,
                caseNumber,
                form,
                typed,
                session,
                new Typed(),
                () -> talk.file(caseNumber, session.getId(), upload, Typed.text(form.words())));
    }

    @PostMapping("/votes")
    ModelAndView ask(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        Typed read = new Typed();
        Integer round = form.round(read);
        return write(
                Part.VOTES,
                caseNumber,
                form,
                typed,
                session,
                read,
                () -> talk.ask(caseNumber, session.getId(), Typed.text(form.question()), round));
    }

    @PostMapping("/votes/{vote}")
    ModelAndView vote(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID vote,
            @RequestParam(required = false) @Nullable Choice choice,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        var found = talk.vote(caseNumber, session.getId(), vote, choice).refusals();
        return desk.answer(session, Part.VOTES, caseNumber, "voted", typed, found);
    }

    @PostMapping("/votes/{vote}/closing")
    ModelAndView close(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID vote,
            @ModelAttribute(FORM) TalkForm form,
            BindingResult typed,
            HttpSession session) {
        var found = talk.close(caseNumber, session.getId(), vote).refusals();
        return desk.answer(session, Part.VOTES, caseNumber, "closed", typed, found);
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable UUID id, HttpSession session) {
        return talk.file(caseNumber, session.getId(), id)
                .map(f -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(f.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(f.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(f.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView write(
            Part part,
            CaseNumber caseNumber,
            TalkForm form,
            BindingResult typed,
            HttpSession session,
            Typed read,
            Supplier<Outcome<Void>> act) {
        List<Refusal> locked = unlocked(caseNumber, form, session);
        List<Refusal> found = locked.isEmpty() ? read.orRefusedBy(act) : locked;
        return desk.answer(session, part, caseNumber, "sent", typed, found);
    }

    /** A password that came along unlocks the room first. */
    private List<Refusal> unlocked(CaseNumber caseNumber, TalkForm form, HttpSession session) {
        String password = form.password();
        return password == null || password.isEmpty()
                ? List.of()
                : caucus.enter(caseNumber, session.getId(), password).refusals();
    }
}
