package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Change;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;

/** Revising what a review objected to: proposing, agreeing, or going back to the table. */
@Controller
@RequestMapping("/cases/{caseNumber}/revision")
class RevisionPages {

    private static final String PAGE = "negotiation/revision";

    private final Revisions revisions;
    private final FormRefusals refusals;
    private final CaseWords words;

    RevisionPages(Revisions revisions, FormRefusals refusals, CaseWords words) {
        this.revisions = revisions;
        this.refusals = refusals;
        this.words = words;
    }

    /** Agreeing with what the other side proposed, known by its digest. */
    record AgreeForm(@Nullable String digest, @Nullable Boolean formal) {}

    /** Leaving the revision for the table. */
    record LeaveForm(@Nullable String reason) {}

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page(caseNumber, model);
    }

    @PostMapping
    String propose(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") RevisionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed read = new Typed();
        Optional<Revision> revision = revisions.newest(caseNumber);
        List<Refusal> found = new ArrayList<>();
        if (revision.isEmpty()) {
            found.add(Refusal.of(null, "refusal.revision.none"));
        } else {
            Terms terms = form.terms(revision.get().base(), read);
            found.addAll(read.refusals());
            if (found.isEmpty()) {
                found.addAll(revisions
                        .propose(
                                caseNumber,
                                terms,
                                Typed.text(form.reason()),
                                form.isFormal(),
                                form.replies().stream().map(Typed::text).toList())
                        .refusals());
            }
        }
        return answer(caseNumber, found, "proposed", binding, model, response, redirect);
    }

    @PostMapping("/agree")
    String agree(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("agree") AgreeForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Outcome<Void> outcome =
                revisions.agree(caseNumber, Typed.text(form.digest()), Boolean.TRUE.equals(form.formal()));
        return answer(caseNumber, outcome.refusals(), "agreed", binding, model, response, redirect);
    }

    @PostMapping("/leave")
    String leave(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("leave") LeaveForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = revisions.toTable(caseNumber, Typed.text(form.reason()));
        return answer(caseNumber, outcome.refusals(), "left", binding, model, response, redirect);
    }

    private String answer(
            CaseNumber caseNumber,
            List<Refusal> found,
            String what,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (found.isEmpty()) {
            redirect.addFlashAttribute("doneNotice", words.word("revision.done." + what));
            return "redirect:/cases/" + caseNumber.slug() + "/revision";
        }
        refusals.show(binding, words.dated(found));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(caseNumber, model);
    }

    private String page(CaseNumber caseNumber, Model model) {
        Revision revision = revisions.newest(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber).addAttribute("revision", revision);
        if (revision != null) {
            fill(revision, model);
        }
        return PAGE;
    }

    private void fill(Revision revision, Model model) {
        List<Change> changes = revision.changes();
        Terms newest = revision.newest().map(Revision.Proposal::terms).orElse(revision.base());
        model.addAttribute("changes", changes)
                .addAttribute("concernsWorkers", changes.stream().anyMatch(Change::concernsWorkers))
                .addAttribute("newest", revision.newest().orElse(null))
                .addAttribute("mySide", revisions.mySide(revision.caseNumber()).orElse(null))
                .addAttribute("myTurn", revisions.isMyTurn(revision));
        keep(
                model,
                "form",
                RevisionForm.of(
                        newest, Collections.nCopies(revision.objections().size(), "")));
        keep(
                model,
                "agree",
                new AgreeForm(revision.newest().map(Revision.Proposal::digest).orElse(""), null));
        keep(model, "leave", new LeaveForm(""));
    }

    private static void keep(Model model, String name, Object fresh) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, fresh);
        }
    }
}
