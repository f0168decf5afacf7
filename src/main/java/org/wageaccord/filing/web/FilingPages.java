package org.wageaccord.filing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewWork;
import org.wageaccord.filing.Timeliness;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The filing of a case: the enterprise's package, the reviewers' checklist, and what follows effect. */
@Controller
@RequestMapping("/cases/{caseNumber}")
class FilingPages {

    private static final String PAGE = "filing/filing";

    private final Filings filings;
    private final ReviewWork work;
    private final FilingModel page;
    private final Opinions opinions;
    private final FormRefusals refusals;
    private final MessageSource messages;

    FilingPages(
            Filings filings,
            ReviewWork work,
            FilingModel page,
            Opinions opinions,
            FormRefusals refusals,
            MessageSource messages) {
        this.filings = filings;
        this.work = work;
        this.page = page;
        this.opinions = opinions;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/filing")
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        page.fill(filings.filing(caseNumber), model);
        return PAGE;
    }

    @PostMapping("/filing")
    ModelAndView file(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("entry") PackageForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                caseNumber, filings.file(caseNumber, form.entry(), form.supplied()), "filed", binding, model, redirect);
    }

    @PostMapping("/filing/decide")
    ModelAndView decide(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("review") ReviewForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String adopt,
            Model model,
            RedirectAttributes redirect) {
        Optional<FilingRecord> found = filings.filing(caseNumber);
        form.complete(filings.checklist(caseNumber));
        if (adopt != null) {
            form.adopt(filings.checklist(caseNumber));
            page.fill(found, model);
            return new ModelAndView(PAGE, model.asMap());
        }
        if (form.getVerdict() == null) {
            return refused(caseNumber, List.of(Refusal.of("verdict", "refusal.filing.verdictMissing")), binding, model);
        }
        Office office = office(found);
        found.ifPresent(filing -> opinions.fit(form, filing, office));
        Verdict verdict = Objects.requireNonNull(form.getVerdict());
        Outcome<Timeliness> outcome = filings.decide(caseNumber, office, form.decision(verdict));
        boolean late = outcome.isDone() && outcome.orElseThrow() == Timeliness.LATE;
        if (!outcome.isDone()) {
            return refused(caseNumber, form.placed(outcome.refusals()), binding, model);
        }
        return answer(caseNumber, outcome, late ? "found" : "decided." + verdict, binding, model, redirect);
    }

    @GetMapping("/filing/supplies/{id}")
    ResponseEntity<byte[]> supplied(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return filings.suppliedFile(caseNumber, id)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(file.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/filing/accept")
    ModelAndView accept(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        return plain(caseNumber, filings.accept(caseNumber), "accepted", model, redirect);
    }

    @PostMapping("/filing/claim")
    ModelAndView claim(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(name = "do") String chosen,
            Model model,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = switch (chosen) {
            case "over" -> work.takeOver(caseNumber);
            case "release" -> work.release(caseNumber);
            default -> work.claim(caseNumber);
        };
        String what = "over".equals(chosen) || "release".equals(chosen) ? chosen : "claim";
        return plain(caseNumber, outcome, what, model, redirect);
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("publication") PublicationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return answer(caseNumber, filings.publish(caseNumber, form.entry()), "published", binding, model, redirect);
    }

    @PostMapping("/upper-union")
    ModelAndView fileWithUpperUnion(@PathVariable CaseNumber caseNumber, Model model, RedirectAttributes redirect) {
        return plain(caseNumber, filings.fileWithUpperUnion(caseNumber), "upperUnion", model, redirect);
    }

    /** The office for which the actor may decide; whoever may not is refused by the door. */
    private Office office(Optional<FilingRecord> filing) {
        return filing.map(filings::desk)
                .map(desk -> desk.decides() == null ? desk.finds() : desk.decides())
                .orElseGet(() -> filings.isReviewer(Office.LABOR_BUREAU) ? Office.LABOR_BUREAU : Office.CITY_UNION);
    }

    private ModelAndView answer(
            CaseNumber caseNumber,
            Outcome<?> outcome,
            String what,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return outcome.isDone()
                ? done(caseNumber, what, redirect)
                : refused(caseNumber, outcome.refusals(), binding, model);
    }

    private ModelAndView plain(
            CaseNumber caseNumber, Outcome<Void> outcome, String what, Model model, RedirectAttributes redirect) {
        if (outcome.isDone()) {
            return done(caseNumber, what, redirect);
        }
        model.addAttribute(
                "refusedWords", outcome.refusals().stream().map(refusals::word).toList());
        return shown(caseNumber, model);
    }

    private ModelAndView refused(CaseNumber caseNumber, List<Refusal> reasons, BindingResult binding, Model model) {
        refusals.show(binding, reasons);
        ModelAndView again = shown(caseNumber, model);
        if (!model.containsAttribute(binding.getObjectName())) {
            again.addObject("refusedWords", reasons.stream().map(refusals::word).toList());
        }
        return again;
    }

    private ModelAndView shown(CaseNumber caseNumber, Model model) {
        page.fill(filings.filing(caseNumber), model);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView done(CaseNumber caseNumber, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "doneNotice", messages.getMessage("filing.done." + what, null, LocaleContextHolder.getLocale()));
        ModelAndView next = new ModelAndView("redirect:/cases/" + caseNumber.slug() + "/filing");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
