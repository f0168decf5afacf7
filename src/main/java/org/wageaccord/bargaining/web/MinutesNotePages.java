package org.wageaccord.bargaining.web;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Download;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/** Not confirming minutes, adding to confirmed ones, and the signed paper of a meeting held offline. */
@Controller
@RequestMapping("/cases/{caseNumber}/rounds/{round:[0-9]{1,4}}")
class MinutesNotePages {

    private static final String ROUNDS = "rounds";

    private final MinutesNoting noting;
    private final Bargaining bargaining;
    private final Answers answers;

    MinutesNotePages(MinutesNoting noting, Bargaining bargaining, Answers answers) {
        this.noting = noting;
        this.bargaining = bargaining;
        this.answers = answers;
    }

    /** Words that were turned away, shown again in the form they came from. */
    public record Unsent(int round, String form, String words) implements Serializable {}

    @PostMapping("/refusal")
    String refuse(
            @PathVariable CaseNumber caseNumber,
            @PathVariable int round,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String typed = Typed.text(words);
        return answered(
                redirect,
                noting.refuse(caseNumber, round, side, typed),
                "minutesRefused",
                caseNumber,
                new Unsent(round, "refusal", typed));
    }

    @PostMapping("/addendum")
    String add(
            @PathVariable CaseNumber caseNumber,
            @PathVariable int round,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        String typed = Typed.text(words);
        return answered(
                redirect,
                noting.add(caseNumber, round, typed),
                "minutesAdded",
                caseNumber,
                new Unsent(round, "addendum", typed));
    }

    @PostMapping("/scan")
    String scan(
            @PathVariable CaseNumber caseNumber,
            @PathVariable int round,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            RedirectAttributes redirect) {
        return answered(
                redirect,
                noting.scan(caseNumber, round, Upload.of(scan).orElse(null)),
                "minutesScanned",
                caseNumber,
                new Unsent(round, "scan", ""));
    }

    @GetMapping("/scan/{file}")
    ResponseEntity<byte[]> file(@PathVariable CaseNumber caseNumber, @PathVariable int round, @PathVariable UUID file) {
        Attachment found =
                noting.scan(caseNumber, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(found.name(), found.mediaType(), found.content());
    }

    private String answered(
            RedirectAttributes redirect, Outcome<Void> outcome, String done, CaseNumber caseNumber, Unsent unsent) {
        if (outcome.isDone()) {
            return answers.done(redirect, "bargaining.done." + done, caseNumber, ROUNDS);
        }
        redirect.addFlashAttribute("unsent", unsent);
        return answers.refused(redirect, outcome.refusals(), caseNumber, ROUNDS);
    }
}
