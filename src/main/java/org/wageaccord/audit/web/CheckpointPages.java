package org.wageaccord.audit.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.audit.LedgerLog;
import org.wageaccord.audit.LedgerStamps;
import org.wageaccord.audit.SealedCheckpoint;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** For auditor and operator: how sealing stands, the checkpoints, and a new log after an incident. */
@Controller
class CheckpointPages {

    private static final int PAGE = 30;
    private static final String OPERATOR = "SA";
    private static final Set<String> READERS = Set.of("AU", OPERATOR);

    private final LedgerLog log;
    private final LedgerStamps stamps;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    CheckpointPages(LedgerLog log, LedgerStamps stamps, CurrentActor currentActor, MessageSource messages) {
        this.log = log;
        this.stamps = stamps;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param below only checkpoints smaller than this: the last of the page before */
    @GetMapping("/audit/checkpoints")
    String list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long below, Model model) {
        requireReader();
        List<SealedCheckpoint> checkpoints = log.checkpoints(below, PAGE);
        model.addAttribute("state", log.state());
        model.addAttribute("stamps", stamps.state());
        model.addAttribute(
                "stamped",
                stamps.among(checkpoints.stream().map(SealedCheckpoint::size).toList()));
        model.addAttribute("checkpoints", checkpoints);
        model.addAttribute("operator", OPERATOR.equals(currentActor.get().role()));
        model.addAttribute(
                "older",
                checkpoints.size() < PAGE ? null : checkpoints.get(PAGE - 1).size());
        return "audit/checkpoints";
    }

    @PostMapping("/audit/logs")
    String begin(@RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        requireReader();
        Outcome<String> outcome = log.begin(reason);
        if (outcome.isDone()) {
            next.addFlashAttribute("doneNotice", message("audit.log.done", outcome.orElseThrow()));
        } else {
            Refusal refusal = outcome.refusals().get(0);
            next.addFlashAttribute(
                    "refused", message(refusal.code(), refusal.args().toArray()));
            next.addFlashAttribute("reason", reason);
        }
        return "redirect:/audit/checkpoints";
    }

    private String message(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private void requireReader() {
        if (!READERS.contains(currentActor.get().role())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
