package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Taken;
import org.wageaccord.registry.intake.Batch;
import org.wageaccord.registry.intake.Intake;
import org.wageaccord.registry.intake.Preview;

/** The preview of an uploaded file, and the decision on it. */
@Controller
class BatchPages {

    private final Intake intake;
    private final FormRefusals refusals;
    private final MessageSource messages;

    BatchPages(Intake intake, FormRefusals refusals, MessageSource messages) {
        this.intake = intake;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/register/import/batches/{id}")
    String preview(@PathVariable("id") UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        Batch batch = intake.batch(id).orElseThrow(NotHere::unknown);
        if (batch.state() != Batch.State.PREVIEW) {
            return "redirect:" + after(batch);
        }
        Preview preview = intake.preview(batch);
        model.addAllAttributes(Map.of(
                "batch",
                batch,
                "preview",
                preview,
                "good",
                Listed.of(preview.good(), 0).items(),
                "bad",
                Listed.of(preview.bad(), page),
                "link",
                "/register/import/batches/" + id + "?"));
        return "registry/preview";
    }

    @PostMapping("/register/import/batches/{id}/take")
    String take(@PathVariable("id") UUID id, Model model, HttpServletResponse response, RedirectAttributes next) {
        Batch batch = intake.batch(id).orElseThrow(NotHere::unknown);
        Outcome<Taken> outcome = intake.take(id);
        if (outcome instanceof Outcome.Done<Taken> done) {
            next.addFlashAttribute(
                    "doneNotice",
                    word("registry.taken", done.value().added(), done.value().updated()));
            return "redirect:" + after(batch);
        }
        model.addAttribute("batch", batch);
        model.addAttribute(
                "reasons", outcome.refusals().stream().map(refusals::word).toList());
        model.addAttribute("again", again(batch));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return "registry/not-taken";
    }

    @PostMapping("/register/import/batches/{id}/cancel")
    String cancel(@PathVariable("id") UUID id, RedirectAttributes next) {
        Batch batch = intake.batch(id).orElseThrow(NotHere::unknown);
        if (intake.cancel(id).isDone()) {
            next.addFlashAttribute(
                    "doneNotice", word("registry.cancelled", batch.file().name()));
        }
        return "redirect:" + after(batch);
    }

    private String word(String key, Object... args) {
        return String.valueOf(messages.getMessage(key, args, key, LocaleContextHolder.getLocale()));
    }

    private static String after(Batch batch) {
        return batch.enterprise() == null ? "/register" : "/register/enterprises/" + batch.enterprise();
    }

    private static String again(Batch batch) {
        return batch.enterprise() == null
                ? "/register/import/enterprises"
                : "/register/import/roster/" + batch.enterprise();
    }
}
