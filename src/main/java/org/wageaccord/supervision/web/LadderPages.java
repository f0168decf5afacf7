package org.wageaccord.supervision.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Supervision;

/** The ladder of a case: what was sent and answered, and the one act that is the reader's now. */
@Controller
@RequestMapping("/cases/{caseNumber}/supervision")
class LadderPages {

    private static final String VIEW = "supervision/ladder";
    private static final String PAGE = "supervision";

    private final Supervision supervision;
    private final LadderModel page;
    private final Acts acts;

    LadderPages(Supervision supervision, LadderModel page, Acts acts) {
        this.supervision = supervision;
        this.page = page;
        this.acts = acts;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        page.fill(caseNumber, model);
        return VIEW;
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable UUID file) {
        return supervision
                .file(caseNumber, file)
                .map(f -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(f.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(f.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(f.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/raise")
    ModelAndView raise(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("raising") RaiseForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = form.chosen()
                .map(ground -> supervision.raise(caseNumber, ground, Entry.text(form.facts())))
                .orElseGet(() -> Outcome.refused(Refusal.of("ground", "refusal.supervision.groundMissing")));
        return answer(caseNumber, outcome.refusals(), "raise", binding, model, redirect);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("withdrawing") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found =
                supervision.withdraw(caseNumber, Entry.text(form.reason())).refusals();
        return answer(caseNumber, found, "withdraw", binding, model, redirect);
    }

    @PostMapping("/remind")
    ModelAndView remind(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("letter") LetterForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = supervision.remind(caseNumber, form.entry()).refusals();
        return answer(caseNumber, found, "remind", binding, model, redirect);
    }

    @PostMapping("/opine")
    ModelAndView opine(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("letter") LetterForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = supervision.opine(caseNumber, form.entry()).refusals();
        return answer(caseNumber, found, "opine", binding, model, redirect);
    }

    @PostMapping("/propose")
    ModelAndView propose(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("letter") LetterForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found =
                supervision.propose(caseNumber, form.chosen(), form.entry()).refusals();
        return answer(caseNumber, found, "propose", binding, model, redirect);
    }

    @PostMapping("/inquire")
    ModelAndView inquire(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("inquiry") InquiryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        act(found, () -> supervision.inquire(caseNumber, entry));
        return answer(caseNumber, found, "inquire", binding, model, redirect);
    }

    @PostMapping("/judge")
    ModelAndView judge(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("judging") JudgeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        Boolean corrected = Entry.choice("corrected", form.corrected(), found);
        act(found, () -> supervision.judge(caseNumber, Boolean.TRUE.equals(corrected), Entry.text(form.judgement())));
        return answer(caseNumber, found, "judge", binding, model, redirect);
    }

    @PostMapping("/feedback")
    ModelAndView feedBack(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("feeding") FeedbackForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        act(found, () -> supervision.feedBack(caseNumber, entry));
        return answer(caseNumber, found, "feedBack", binding, model, redirect);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("answering") AnswerForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        act(found, () -> supervision.answer(caseNumber, entry));
        return answer(caseNumber, found, "answer", binding, model, redirect);
    }

    @PostMapping("/rejected")
    ModelAndView rejected(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("rejecting") WordsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found =
                supervision.rejected(caseNumber, Entry.text(form.proof())).refusals();
        return answer(caseNumber, found, "rejected", binding, model, redirect);
    }

    @PostMapping("/report")
    ModelAndView report(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("reporting") AnswerForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        List<Refusal> found = supervision
                .report(caseNumber, Entry.text(form.words()), Entry.files(form.files()))
                .refusals();
        return answer(caseNumber, found, "report", binding, model, redirect);
    }

    /** Goes to the door only with a form that could be read. */
    private static void act(List<Refusal> found, Supplier<Outcome<Void>> door) {
        if (found.isEmpty()) {
            found.addAll(door.get().refusals());
        }
    }

    private ModelAndView answer(
            CaseNumber caseNumber,
            List<Refusal> found,
            String what,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (found.isEmpty()) {
            return acts.done(caseNumber, PAGE, what, redirect);
        }
        acts.refuse(binding, found, model);
        page.fill(caseNumber, model);
        return Acts.again(VIEW, model);
    }
}
