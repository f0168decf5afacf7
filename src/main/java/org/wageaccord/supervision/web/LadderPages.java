package org.wageaccord.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Download;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Supervision;

/** The ladder of a case: what was sent and answered, and the one act that is the reader's now. */
@Controller
@RequestMapping("/cases/{caseNumber}/supervision")
class LadderPages {

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
        return page.view();
    }

    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable UUID file) {
        return supervision
                .file(caseNumber, file)
                .map(f -> Download.of(f.name(), f.mediaType(), f.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/raise")
    ModelAndView raise(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("raising") RaiseForm form, BindingResult typed) {
        Outcome<Void> outcome = form.chosen()
                .map(ground -> supervision.raise(caseNumber, ground, Entry.text(form.facts())))
                .orElseGet(() -> Outcome.refused(Refusal.of("ground", "refusal.supervision.groundMissing")));
        return acts.answer(page, caseNumber, "raise", typed, outcome);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("withdrawing") WordsForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "withdraw", typed, supervision.withdraw(caseNumber, Entry.text(form.reason())));
    }

    @PostMapping("/remind")
    ModelAndView remind(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("letter") LetterForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "remind", typed, supervision.remind(caseNumber, form.entry()));
    }

    @PostMapping("/opine")
    ModelAndView opine(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("letter") LetterForm form, BindingResult typed) {
        return acts.answer(page, caseNumber, "opine", typed, supervision.opine(caseNumber, form.entry()));
    }

    @PostMapping("/propose")
    ModelAndView propose(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("letter") LetterForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "propose", typed, supervision.propose(caseNumber, form.chosen(), form.entry()));
    }

    @PostMapping("/inquire")
    ModelAndView inquire(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("inquiry") InquiryForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        return acts.answer(
                page, caseNumber, "inquire", typed, Acts.once(found, () -> supervision.inquire(caseNumber, entry)));
    }

    @PostMapping("/judge")
    ModelAndView judge(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("judging") JudgeForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        Boolean corrected = Entry.choice("corrected", form.corrected(), found);
        return acts.answer(
                page,
                caseNumber,
                "judge",
                typed,
                Acts.once(
                        found,
                        () -> supervision.judge(
                                caseNumber, Boolean.TRUE.equals(corrected), Entry.text(form.judgement()))));
    }

    @PostMapping("/feedback")
    ModelAndView feedBack(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("feeding") FeedbackForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        return acts.answer(
                page, caseNumber, "feedBack", typed, Acts.once(found, () -> supervision.feedBack(caseNumber, entry)));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("answering") AnswerForm form, BindingResult typed) {
        List<Refusal> found = new ArrayList<>();
        var entry = form.entry(found);
        return acts.answer(
                page, caseNumber, "answer", typed, Acts.once(found, () -> supervision.answer(caseNumber, entry)));
    }

    @PostMapping("/rejected")
    ModelAndView rejected(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("rejecting") WordsForm form, BindingResult typed) {
        return acts.answer(
                page, caseNumber, "rejected", typed, supervision.rejected(caseNumber, Entry.text(form.proof())));
    }

    @PostMapping("/report")
    ModelAndView report(
            @PathVariable CaseNumber caseNumber, @ModelAttribute("reporting") AnswerForm form, BindingResult typed) {
        return acts.answer(
                page,
                caseNumber,
                "report",
                typed,
                supervision.report(caseNumber, Entry.text(form.words()), Entry.files(form.files())));
    }
}
