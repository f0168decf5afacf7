package org.wageaccord.bargaining.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.PositionEntry;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheets;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;

/** A side's private room: it edits the draft of its next position, looks at every change, and submits it. */
@Controller
@RequestMapping("/cases/{caseNumber}/table/position")
class PositionPages {

    private static final String FORM = "bargaining/position-form";

    private final Bargaining bargaining;
    private final Answers answers;
    private final PositionModel page;
    private final WageSheets sheets;

    PositionPages(Bargaining bargaining, Answers answers, PositionModel page, WageSheets sheets) {
        this.bargaining = bargaining;
        this.answers = answers;
        this.page = page;
        this.sheets = sheets;
    }

    @GetMapping
    String edit(@PathVariable CaseNumber caseNumber, Model model) {
        PositionDraft draft = page.draft(caseNumber);
        model.addAttribute("form", PositionForm.of(draft));
        return form(caseNumber, model);
    }

    @PostMapping(params = "do=raise")
    String raise(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        return reread(caseNumber, form::raised, binding, model, response);
    }

    @PostMapping(params = "do=sheet")
    String takeSheet(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable MultipartFile sheetFile,
            Model model,
            HttpServletResponse response) {
        page.mySide(caseNumber);
        return again(
                caseNumber,
                sheets.take(sheet, sheetFile, model, response)
                        .map(rows -> form.with(tables -> tables.taking(rows)))
                        .orElse(form),
                model);
    }

    @PostMapping(params = "add")
    String add(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            @RequestParam String add,
            Model model) {
        return again(caseNumber, page.plus(caseNumber, form, add), model);
    }

    /** {@code remove=grades-2} takes the third grade away. */
    @PostMapping(params = "remove")
    String remove(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            @RequestParam String remove,
            Model model) {
        return again(caseNumber, form.with(tables -> tables.minus(remove)), model);
    }

    /** What is agreed already takes the place of what was typed for it. */
    @PostMapping(params = "do=agreed")
    String takeAgreed(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        return reread(
                caseNumber,
                read -> {
                    Terms typed = form.terms(read);
                    return read.refusals().isEmpty() ? page.withAgreed(caseNumber, form, typed) : form;
                },
                binding,
                model,
                response);
    }

    @PostMapping(params = "do=save")
    String save(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> refusals = saved(caseNumber, form, false);
        if (refusals.isEmpty()) {
            return answers.done(redirect, "bargaining.done.draftSaved", caseNumber, "table/position");
        }
        return refused(caseNumber, binding, refusals, model, response);
    }

    @PostMapping(params = "do=review")
    String review(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        List<Refusal> refusals = saved(caseNumber, form, true);
        return refusals.isEmpty()
                ? Answers.see(caseNumber, "table/position/review")
                : refused(caseNumber, binding, refusals, model, response);
    }

    /** Reads and saves; with {@code whole} also everything that would refuse the position itself. */
    private List<Refusal> saved(CaseNumber caseNumber, PositionForm form, boolean whole) {
        Typed read = new Typed(TermsBook.CONTENT);
        PositionEntry typed = form.entry(read);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        if (whole && refusals.isEmpty()) {
            refusals.addAll(bargaining.check(caseNumber, typed));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(bargaining
                    .saveDraft(caseNumber, page.mySide(caseNumber), form.versionEdited(), typed)
                    .refusals());
        }
        return refusals;
    }

    private String refused(
            CaseNumber caseNumber,
            BindingResult binding,
            List<Refusal> refusals,
            Model model,
            HttpServletResponse response) {
        answers.refuse(binding, refusals, response);
        boolean overtaken = refusals.stream().anyMatch(r -> r.code().endsWith("draftChangedMeanwhile"));
        if (overtaken) {
            page.othersChange(caseNumber, model);
        }
        model.addAttribute("locked", refusals.stream().anyMatch(r -> r.code().endsWith("clauseLocked")));
        return form(caseNumber, model);
    }

    @GetMapping("/review")
    String look(@PathVariable CaseNumber caseNumber, Model model) {
        PositionDraft draft = page.draft(caseNumber);
        if (draft.version() == 0) {
            return Answers.see(caseNumber, "table/position");
        }
        page.review(caseNumber, draft, model);
        return "bargaining/position-review";
    }

    @PostMapping("/submit")
    String submit(@PathVariable CaseNumber caseNumber, @RequestParam int version, RedirectAttributes redirect) {
        Outcome<Integer> outcome = bargaining.submitDraft(caseNumber, page.mySide(caseNumber), version);
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done.submitted", caseNumber, "table")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "table/position/review");
    }

    /** The form with what was made of it; where something cannot be read, as it was typed. */
    private String reread(
            CaseNumber caseNumber,
            Function<Typed, PositionForm> made,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        Typed read = new Typed(TermsBook.CONTENT);
        PositionForm next = made.apply(read);
        if (read.refusals().isEmpty()) {
            return again(caseNumber, next, model);
        }
        answers.refuse(binding, read.refusals(), response);
        return form(caseNumber, model);
    }

    private String again(CaseNumber caseNumber, PositionForm form, Model model) {
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return form(caseNumber, model);
    }

    private String form(CaseNumber caseNumber, Model model) {
        page.form(caseNumber, model);
        return FORM;
    }
}
