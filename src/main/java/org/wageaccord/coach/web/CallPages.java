package org.wageaccord.coach.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.coach.GuidanceDesk;
import org.wageaccord.coach.GuidanceReply;
import org.wageaccord.forms.Acts;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;

/** The calls for help of a town, for its guides, and the answer to each. */
@Controller
@RequestMapping("/calls")
class CallPages {

    private static final String PAGE = "coach/calls";

    private final GuidanceDesk desk;
    private final Acts acts;

    CallPages(GuidanceDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    /** An answer as it is typed. */
    record AnswerForm(
            @Nullable String words,
            @Nullable String meetsAt,
            @Nullable String place) {

        GuidanceReply reply(Typed read) {
            LocalDateTime meets = read.momentOrNull("meetsAt", meetsAt);
            Instant at = meets == null ? null : meets.atZone(Show.BEIJING).toInstant();
            return new GuidanceReply(Typed.text(words), at, Typed.text(place));
        }
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", new AnswerForm("", "", ""));
        fill(page, model);
        return PAGE;
    }

    @PostMapping("/{caseNumber}/{side}/{askedOn}")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable Side side,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate askedOn,
            @RequestParam(defaultValue = "0") int page,
            @ModelAttribute("form") AnswerForm form,
            BindingResult typed) {
        guide();
        Typed read = new Typed();
        GuidanceReply reply = form.reply(read);
        List<Refusal> found = Acts.once(read.refusals(), () -> desk.answer(caseNumber, side, askedOn, reply));
        return found.isEmpty()
                ? acts.done("coach.done.answered", "/calls")
                : acts.again(
                        PAGE,
                        model -> {
                            model.addAttribute("answering", caseNumber.slug() + "/" + side + "/" + askedOn);
                            fill(page, model);
                        },
                        typed,
                        found);
    }

    private void fill(int page, Model model) {
        guide();
        model.addAttribute("listed", desk.calls(page));
    }

    /** Not found for who guides no town, as if there were nothing. */
    private void guide() {
        if (desk.towns().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
