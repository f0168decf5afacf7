package org.wageaccord.dataroom.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Download;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The data room: what was asked for, what was given, and the hand-over. Only the two sides see the answers. */
@Controller
@RequestMapping("/cases/{caseNumber}/data")
class DataPages {

    private final DataRoom dataRoom;
    private final DataView view;
    private final Answers answers;

    DataPages(DataRoom dataRoom, DataView view, Answers answers) {
        this.dataRoom = dataRoom;
        this.view = view;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page(caseNumber, model);
    }

    @PostMapping
    String handOver(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") DataForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> refusals = new ArrayList<>();
        List<DataAnswer> read = form.read(refusals);
        if (refusals.isEmpty()) {
            Outcome<Void> outcome = dataRoom.handOver(caseNumber, read);
            refusals.addAll(outcome.refusals());
        }
        if (refusals.isEmpty()) {
            return answers.done(redirect, "dataroom.done.handedOver", caseNumber, "data");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    @GetMapping("/{item}/file")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable UUID item) {
        return dataRoom.file(caseNumber, item)
                .map(f -> Download.of(f.name(), f.mediaType(), f.content()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(CaseNumber caseNumber, Model model) {
        return view.page(caseNumber, model);
    }
}
