package org.wageaccord.bargaining.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.ModelClause;
import org.wageaccord.terms.TermsBook;

/** A side's private room: it edits the draft of its next position, looks at every change, and submits it. */
@Controller
@RequestMapping("/cases/{caseNumber}/table/position")
class PositionPages {

    private static final String FORM = "bargaining/position-form";

    private final Bargaining bargaining;
    private final Answers answers;
    private final TableSums sums;
    private final TermsBook terms;
    private final SectorFloors floors;
    private final Statute statute;
    private final Show show;

    PositionPages(
            Bargaining bargaining,
            Answers answers,
            TableSums sums,
            TermsBook terms,
            SectorFloors floors,
            Statute statute,
            Show show) {
        this.floors = floors;
        this.bargaining = bargaining;
        this.answers = answers;
        this.sums = sums;
        this.terms = terms;
        this.statute = statute;
        this.show = show;
    }

    @GetMapping
    String edit(@PathVariable CaseNumber caseNumber, Model model) {
        PositionDraft draft = draft(caseNumber);
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
        Typed read = new Typed(TermsBook.CONTENT);
        PositionForm raised = form.raised(read);
        if (read.refusals().isEmpty()) {
            return again(caseNumber, raised, model);
        }
        answers.refuse(binding, read.refusals(), response);
        return form(caseNumber, model);
    }

    @PostMapping(params = "add")
    String add(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            @RequestParam String add,
            Model model) {
        return again(caseNumber, form.plus(add), model);
    }

    /** {@code remove=grades-2} takes the third grade away. */
    @PostMapping(params = "remove")
    String remove(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") PositionForm form,
            @RequestParam String remove,
            Model model) {
        String[] row = remove.split("-", 2);
        boolean known = row.length == 2 && row[1].matches("\\d{1,3}");
        return again(caseNumber, known ? form.minus(row[0], Integer.parseInt(row[1])) : form, model);
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
        Terms typed = form.terms(read);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        if (whole && refusals.isEmpty()) {
            refusals.addAll(terms.check(typed));
            bargaining
                    .table(caseNumber)
                    .ifPresent(table ->
                            refusals.addAll(floors.check(table.opening().enterprise(), typed)));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(bargaining
                    .saveDraft(caseNumber, mySide(caseNumber), form.versionEdited(), typed, Typed.text(form.reason()))
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
            showOthersChange(caseNumber, model);
        }
        return form(caseNumber, model);
    }

    /** What the colleague saved, beside what was typed here; saving again from here then goes on from theirs. */
    private void showOthersChange(CaseNumber caseNumber, Model model) {
        PositionForm form = (PositionForm) model.getAttribute("form");
        PositionDraft theirs = draft(caseNumber);
        Terms typed = form == null ? theirs.terms() : form.terms(new Typed(TermsBook.CONTENT));
        model.addAttribute("theirs", theirs)
                .addAttribute("theirChanges", TermsChanges.between(typed, theirs.terms(), show));
    }

    @GetMapping("/review")
    String look(@PathVariable CaseNumber caseNumber, Model model) {
        PositionDraft draft = draft(caseNumber);
        if (draft.version() == 0) {
            return Answers.see(caseNumber, "table/position");
        }
        TableState table = bargaining.table(caseNumber).orElseThrow();
        Side mine = mySide(caseNumber);
        Terms before = table.newest(mine)
                .map(RoundRecord.Position::terms)
                .orElse(table.opening().opening());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", bargaining.powers(caseNumber))
                .addAttribute("side", mine)
                .addAttribute(
                        "round", table.openRound().map(RoundRecord::number).orElse(null))
                .addAttribute("draft", draft)
                .addAttribute("withOnCosts", sums.withOnCosts(draft.terms()))
                .addAttribute("changes", TermsChanges.between(before, draft.terms(), show))
                .addAttribute(
                        "warnings",
                        answers.words(
                                terms.warnings(draft.terms(), table.opening().headcount())));
        return "bargaining/position-review";
    }

    @PostMapping("/submit")
    String submit(@PathVariable CaseNumber caseNumber, @RequestParam int version, RedirectAttributes redirect) {
        Outcome<Integer> outcome = bargaining.submitDraft(caseNumber, mySide(caseNumber), version);
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done.submitted", caseNumber, "table")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "table/position/review");
    }

    private String again(CaseNumber caseNumber, PositionForm form, Model model) {
        model.addAttribute("form", form);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return form(caseNumber, model);
    }

    private String form(CaseNumber caseNumber, Model model) {
        TableState table = bargaining.table(caseNumber).orElseThrow();
        Side mine = mySide(caseNumber);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("side", mine)
                .addAttribute(
                        "catalogue",
                        terms.catalogue().stream().collect(Collectors.toMap(ModelClause::key, Function.identity())))
                .addAttribute(
                        "round", table.openRound().map(RoundRecord::number).orElse(null))
                .addAttribute("other", table.newest(mine.other()).orElse(null))
                .addAttribute("minimumWage", statute.minimumWage(statute.today()));
        return FORM;
    }

    private PositionDraft draft(CaseNumber caseNumber) {
        Side mine = mySide(caseNumber);
        return bargaining.draft(caseNumber, mine).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Side mySide(CaseNumber caseNumber) {
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
