package org.wageaccord.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Download;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Teams;

/** Changes of a team after the first meeting: who left, and who acts for the chief. */
@Controller
@RequestMapping("/cases/{caseNumber}/teams")
class TeamChangePages {

    private final Teams teams;
    private final TeamsView view;
    private final Answers answers;

    TeamChangePages(Teams teams, TeamsView view, Answers answers) {
        this.teams = teams;
        this.view = view;
        this.answers = answers;
    }

    @PostMapping("/vacancies")
    String vacate(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("leaving") LeavingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Side mine = view.mySide(caseNumber);
        Typed read = new Typed();
        LocalDate since = read.dayOrNull("since", form.since());
        List<Refusal> refusals = read.orRefusedBy(
                () -> teams.vacate(caseNumber, mine, form.place(), form.chosen(), since, Typed.text(form.words())));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "teams.done.vacated", caseNumber, "teams");
        }
        answers.refuse(binding, refusals, response);
        return view.page(caseNumber, model);
    }

    @PostMapping("/delegations")
    String delegate(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("delegating") DelegationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Side mine = view.mySide(caseNumber);
        Typed read = new Typed();
        Delegation.Entry entry = form.entry(read);
        List<Refusal> refusals = read.orRefusedBy(() -> teams.delegate(caseNumber, mine, entry));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "teams.done.delegated", caseNumber, "teams");
        }
        answers.refuse(binding, refusals, response);
        return view.page(caseNumber, model);
    }

    @PostMapping("/delegations/{delegation}/revocation")
    String revoke(@PathVariable CaseNumber caseNumber, @PathVariable UUID delegation, RedirectAttributes redirect) {
        Outcome<Void> outcome = teams.revoke(caseNumber, view.mySide(caseNumber), delegation);
        return outcome.isDone()
                ? answers.done(redirect, "teams.done.revoked", caseNumber, "teams")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "teams");
    }

    /** The scanned consent of the staff, where there is no union. */
    @GetMapping("/consent")
    ResponseEntity<byte[]> consent(@PathVariable CaseNumber caseNumber) {
        return teams.consentPaper(caseNumber)
                .map(paper -> Download.of(paper.name(), paper.mediaType(), paper.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
