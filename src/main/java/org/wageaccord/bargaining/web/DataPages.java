package org.wageaccord.bargaining.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.DataAnswer;
import org.wageaccord.bargaining.Powers;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/** The data room: what was asked for, what was given, and the hand-over. Only the two sides see the answers. */
@Controller
@RequestMapping("/cases/{caseNumber}/data")
class DataPages {

    private final Bargaining bargaining;
    private final Answers answers;
    private final Statute statute;

    DataPages(Bargaining bargaining, Answers answers, Statute statute) {
        this.bargaining = bargaining;
        this.answers = answers;
        this.statute = statute;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        model.addAttribute("form", DataForm.of(bargaining.data(caseNumber)));
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
            Outcome<Void> outcome = bargaining.handOverData(caseNumber, read);
            refusals.addAll(outcome.refusals());
        }
        if (refusals.isEmpty()) {
            return answers.done(redirect, "dataHandedOver", caseNumber, "data");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    @GetMapping("/{item}/file")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable UUID item) {
        return bargaining
                .file(caseNumber, item)
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

    private String page(CaseNumber caseNumber, Model model) {
        Powers powers = bargaining.powers(caseNumber);
        TableState table = bargaining.table(caseNumber).orElse(null);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", powers)
                .addAttribute("table", table)
                .addAttribute("items", powers.side() == null ? List.of() : bargaining.data(caseNumber))
                .addAttribute("states", DataAnswer.State.values());
        if (table != null) {
            model.addAttribute("due", statute.deadline("T05", table.opening().meeting()))
                    .addAttribute("late", bargaining.dataLate(caseNumber))
                    .addAttribute("mayAnswer", powers.side() == Side.ENTERPRISE && table.dataHandedOver() == null);
        }
        return "bargaining/data";
    }
}
