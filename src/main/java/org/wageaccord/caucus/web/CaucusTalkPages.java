package org.wageaccord.caucus.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusTalk;
import org.wageaccord.caucus.Choice;
import org.wageaccord.caucus.Limit;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Writing in a side's private room. What was typed comes back with every refusal, also when the room was locked meanwhile. */
@Controller
@RequestMapping("/cases/{caseNumber}/caucus")
class CaucusTalkPages {

    private final Caucus caucus;
    private final CaucusTalk talk;
    private final CaucusModel page;
    private final Answers answers;

    CaucusTalkPages(Caucus caucus, CaucusTalk talk, CaucusModel page, Answers answers) {
        this.caucus = caucus;
        this.talk = talk;
        this.page = page;
        this.answers = answers;
    }

    /** A request to write, with everything its answer needs. */
    private record Writing(
            CaseNumber caseNumber,
            Part part,
            TalkForm form,
            BindingResult binding,
            String session,
            Model model,
            HttpServletResponse response) {}

    @PostMapping("/notes")
    String note(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TalkForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Writing writing = new Writing(caseNumber, Part.NOTES, form, binding, session.getId(), model, response);
        return write(
                writing,
                new Typed(),
                () -> talk.note(caseNumber, session.getId(), Typed.text(form.text()), InviteForm.id(form.corrects())));
    }

    @PostMapping("/limits")
    String limit(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TalkForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Typed read = new Typed();
        Limit limit = form.limit(read);
        Writing writing = new Writing(caseNumber, Part.LIMITS, form, binding, session.getId(), model, response);
        return write(writing, read, () -> talk.limit(caseNumber, session.getId(), limit));
    }

    @PostMapping("/files")
    String file(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TalkForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Writing writing = new Writing(caseNumber, Part.FILES, form, binding, session.getId(), model, response);
        Upload upload = Upload.of(form.file()).orElse(null);
        return write(
                writing, new Typed(), () -> talk.file(caseNumber, session.getId(), upload, Typed.text(form.words())));
    }

    @PostMapping("/votes")
    String ask(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") TalkForm form,
            BindingResult binding,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Typed read = new Typed();
        Integer round = form.round(read);
        Writing writing = new Writing(caseNumber, Part.VOTES, form, binding, session.getId(), model, response);
        return write(writing, read, () -> talk.ask(caseNumber, session.getId(), Typed.text(form.question()), round));
    }

    @PostMapping("/votes/{question}")
    String vote(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID question,
            @RequestParam(required = false) @Nullable Choice choice,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        return voted(talk.vote(caseNumber, session.getId(), question, choice), caseNumber, session, model, response);
    }

    @PostMapping("/votes/{question}/closing")
    String close(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID question,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        return voted(talk.close(caseNumber, session.getId(), question), caseNumber, session, model, response);
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

    private String write(Writing w, Typed read, Supplier<Outcome<Void>> act) {
        List<Refusal> found = new ArrayList<>(unlocked(w));
        if (found.isEmpty()) {
            found.addAll(read.orRefusedBy(act));
        }
        if (found.isEmpty()) {
            return Answers.see(w.caseNumber(), "caucus" + w.part().path());
        }
        answers.refuse(w.binding(), found, w.response());
        w.model().addAttribute("unsent", true);
        return page.page(w.caseNumber(), w.session(), w.part(), 0, w.model());
    }

    /** A password that came along unlocks the room first. */
    private List<Refusal> unlocked(Writing w) {
        String password = w.form().password();
        return password == null || password.isEmpty()
                ? List.of()
                : caucus.enter(w.caseNumber(), w.session(), password).refusals();
    }

    private String voted(
            Outcome<Void> outcome,
            CaseNumber caseNumber,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        if (outcome.isDone()) {
            return Answers.see(caseNumber, "caucus/votes");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", answers.words(outcome.refusals()));
        return page.page(caseNumber, session.getId(), Part.VOTES, 0, model);
    }
}
