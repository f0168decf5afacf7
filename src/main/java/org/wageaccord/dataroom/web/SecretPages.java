package org.wageaccord.dataroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.dataroom.Undertaking;
import org.wageaccord.forms.Answers;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;

/** The undertaking to keep secrets, and what may be looked at after it: page by page, marked, never as a file. */
@Controller
@RequestMapping("/cases/{caseNumber}/data")
class SecretPages {

    private final DataRoom dataRoom;
    private final Answers answers;

    SecretPages(DataRoom dataRoom, Answers answers) {
        this.dataRoom = dataRoom;
        this.answers = answers;
    }

    @GetMapping("/undertaking")
    String read(@PathVariable CaseNumber caseNumber, Model model) {
        if (!dataRoom.mayUndertake(caseNumber)) {
            return Answers.see(caseNumber, "data");
        }
        String text = dataRoom.undertakingText(caseNumber);
        model.addAttribute("caseNumber", caseNumber).addAttribute("text", text).addAttribute("digest", Digest.of(text));
        return "dataroom/undertaking";
    }

    @PostMapping("/undertaking")
    String sign(
            @PathVariable CaseNumber caseNumber,
            @RequestParam String digest,
            @RequestParam(defaultValue = "false") boolean read,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome<Undertaking> outcome = dataRoom.undertake(caseNumber, digest, read);
        if (outcome.isDone()) {
            return answers.done(redirect, "dataroom.done.undertaken", caseNumber, "data");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String text = dataRoom.undertakingText(caseNumber);
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("text", text)
                .addAttribute("digest", Digest.of(text))
                .addAttribute("refused", answers.words(outcome.refusals()));
        return "dataroom/undertaking";
    }

    @GetMapping("/{item}/secret")
    String look(@PathVariable CaseNumber caseNumber, @PathVariable UUID item, Model model) {
        int pages = dataRoom.openSecret(caseNumber, item)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DataItem opened = dataRoom.items(caseNumber).stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow();
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("item", opened)
                .addAttribute("pages", IntStream.rangeClosed(1, pages).boxed().toList());
        return "dataroom/secret";
    }

    @GetMapping("/{item}/secret/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable CaseNumber caseNumber, @PathVariable UUID item, @PathVariable int page) {
        return dataRoom.secretPage(caseNumber, item, page)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
