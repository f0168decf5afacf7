package org.wageaccord.dataroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Teams;

/** What follows the hand-over: supplying and correcting an item, and the workers' waiver. */
@Controller
@RequestMapping("/cases/{caseNumber}/data")
class DisclosurePages {

    private final DataRoom dataRoom;
    private final DataView view;
    private final Teams teams;
    private final Answers answers;

    DisclosurePages(DataRoom dataRoom, DataView view, Teams teams, Answers answers) {
        this.dataRoom = dataRoom;
        this.view = view;
        this.teams = teams;
        this.answers = answers;
    }

    @PostMapping("/waiver")
    String waive(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("waiving") WaiverForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> refusals =
                dataRoom.waive(caseNumber, Typed.text(form.reason())).refusals();
        if (refusals.isEmpty()) {
            return answers.done(redirect, "dataroom.done.waived", caseNumber, "data");
        }
        answers.refuse(binding, refusals, response);
        return view.page(caseNumber, model);
    }

    @GetMapping("/{item}/anew")
    String anew(@PathVariable CaseNumber caseNumber, @PathVariable UUID item, Model model) {
        model.addAttribute("form", AnewForm.of(item(caseNumber, item)));
        return anewPage(caseNumber, item, model);
    }

    @PostMapping("/{item}/anew")
    String answerAnew(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID item,
            @ModelAttribute("form") AnewForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed();
        DataAnswer answer = form.answer(item, read);
        List<Refusal> refusals =
                read.orRefusedBy(() -> dataRoom.answerAnew(caseNumber, answer, Typed.text(form.why())));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "dataroom.done.corrected", caseNumber, "data");
        }
        answers.refuse(binding, refusals, response);
        return anewPage(caseNumber, item, model);
    }

    private String anewPage(CaseNumber caseNumber, UUID item, Model model) {
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("item", item(caseNumber, item))
                .addAttribute("states", DataAnswer.State.values());
        return "dataroom/anew";
    }

    private DataItem item(CaseNumber caseNumber, UUID item) {
        if (teams.powers(caseNumber).side() != Side.ENTERPRISE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return dataRoom.items(caseNumber).stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
