package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
import org.wageaccord.documents.Attachment;
import org.wageaccord.forms.Download;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** Reading the offer, and answering it. */
@Controller
@RequestMapping("/cases/{caseNumber}/reply")
class ReplyPages {

    private static final String PAGE = "negotiation/reply";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static final int FORTNIGHT = 14;

    private final Negotiations negotiations;
    private final Statute statute;
    private final FormRefusals refusals;
    private final CaseWords words;

    ReplyPages(Negotiations negotiations, Statute statute, FormRefusals refusals, CaseWords words) {
        this.negotiations = negotiations;
        this.statute = statute;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    String read(@PathVariable CaseNumber caseNumber, Model model) {
        CaseFile file = negotiations.file(caseNumber).orElseThrow();
        LocalDateTime meeting = proposed(file.offer().entry().meetingAt());
        Deadline data = statute.deadline("T05", meeting.toLocalDate());
        String dataOn = data.known() ? (data.target() == null ? data.due() : data.target()).toString() : "";
        model.addAttribute(
                "form",
                new ReplyForm(
                        null, meeting.format(MOMENT), file.offer().entry().place(), "", "", List.of(), "", dataOn, ""));
        return page(file, data, model);
    }

    /** The offer's meeting; a fortnight from now where it is too near for the data to come in time. */
    private LocalDateTime proposed(LocalDateTime offered) {
        LocalDate today = statute.today();
        boolean inTime = !statute.deadline("T05", offered.toLocalDate()).due().isBefore(today);
        return inTime ? offered : today.plusDays(FORTNIGHT).atTime(offered.toLocalTime());
    }

    @PostMapping
    String reply(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") ReplyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed read = new Typed();
        ReplyEntry entry = form.entry(read);
        List<Refusal> found = new ArrayList<>(read.refusals());
        if (found.isEmpty()) {
            found.addAll(negotiations.reply(caseNumber, entry).refusals());
        }
        if (found.isEmpty()) {
            redirect.addFlashAttribute("doneNotice", words.word("reply.sent." + entry.decision()));
            return "redirect:/cases/" + caseNumber.slug();
        }
        refusals.show(binding, words.dated(found));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        CaseFile file = negotiations.file(caseNumber).orElseThrow();
        LocalDate meeting = entry.meetingAt() == null
                ? file.offer().entry().meetingAt().toLocalDate()
                : entry.meetingAt().toLocalDate();
        return page(file, statute.deadline("T05", meeting), model);
    }

    /** The paper of a mid-term offer. */
    @GetMapping("/proof")
    ResponseEntity<byte[]> proof(@PathVariable CaseNumber caseNumber) {
        Side side = negotiations.file(caseNumber).orElseThrow().offeredBy();
        Attachment proof = negotiations
                .proof(caseNumber, side)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(proof.name(), proof.mediaType(), proof.content());
    }

    private String page(CaseFile file, Deadline data, Model model) {
        model.addAttribute("file", file)
                .addAttribute("caseNumber", file.number())
                .addAttribute("open", negotiations.mayReply(file.number()))
                .addAttribute(
                        "proof",
                        negotiations.proof(file.number(), file.offeredBy()).orElse(null))
                .addAttribute("checklist", DataChecklist.ITEMS)
                .addAttribute("data", data);
        return PAGE;
    }
}
