package org.wageaccord.coach.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.caucus.Caucus;
import org.wageaccord.caucus.CaucusGuests;
import org.wageaccord.coach.Coach;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/** Help in a case: what to say at the next meeting, what the draft still lacks, the town's guide in one tap. */
@Controller
@RequestMapping("/cases/{caseNumber}/guide")
class GuidePages {

    private static final String PAGE = "coach/guide";
    /** How long a guide asked in from here may stay; the chief takes it back at any time. */
    private static final int DAYS_INSIDE = 30;

    private final Coach coach;
    private final Caucus caucus;
    private final CaucusGuests guests;
    private final HeadsModel heads;
    private final Answers answers;
    private final Statute statute;

    GuidePages(Coach coach, Caucus caucus, CaucusGuests guests, HeadsModel heads, Answers answers, Statute statute) {
        this.coach = coach;
        this.caucus = caucus;
        this.guests = guests;
        this.heads = heads;
        this.answers = answers;
        this.statute = statute;
    }

    record AskForm(@Nullable String words) {}

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model, HttpSession session) {
        return page(caseNumber, model, session);
    }

    /** One tap: the guides of the town are told. */
    @PostMapping("/call")
    String call(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("form") AskForm form,
            BindingResult binding,
            Model model,
            HttpSession session,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Refusal> refusals = coach.ask(caseNumber, Typed.text(form.words())).refusals();
        if (refusals.isEmpty()) {
            return answers.done(redirect, "coach.done.asked", caseNumber, "guide");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model, session);
    }

    /** One tap: a guide may come into the side's private room, where it is unlocked. */
    @PostMapping("/invitation")
    String invite(
            @PathVariable CaseNumber caseNumber,
            @RequestParam UUID guide,
            HttpSession session,
            RedirectAttributes redirect) {
        Outcome<Void> outcome = guests.invite(
                caseNumber, session.getId(), new ActorId(guide), statute.today().plusDays(DAYS_INSIDE));
        return outcome.isDone()
                ? answers.done(redirect, "coach.done.invited", caseNumber, "guide")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "guide");
    }

    /** The nine heads in this case: what each is about, and whether the side's draft answers it. */
    @GetMapping("/heads")
    String heads(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "1") int step, Model model) {
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("answers", coach.answers(caseNumber).orElse(null));
        heads.step(step, model);
        return "coach/case-heads";
    }

    private String page(CaseNumber caseNumber, Model model, HttpSession session) {
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("side", coach.side(caseNumber).orElse(null))
                .addAttribute("script", coach.script(caseNumber).orElse(null))
                .addAttribute("answers", coach.answers(caseNumber).orElse(null))
                .addAttribute("asked", coach.asked(caseNumber).orElse(null))
                .addAttribute("room", caucus.side(caseNumber).isPresent())
                .addAttribute(
                        "people", caucus.people(caseNumber, session.getId()).orElse(null))
                .addAttribute("until", statute.today().plusDays(DAYS_INSIDE));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AskForm(""));
        }
        return PAGE;
    }
}
