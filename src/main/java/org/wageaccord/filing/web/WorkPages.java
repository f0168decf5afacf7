package org.wageaccord.filing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.filing.Batch;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewWork;
import org.wageaccord.filing.WorkLine;
import org.wageaccord.filing.WorkQuery;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What an office has to review: many filings at once, taken, handed back or accepted a page at a time. */
@Controller
@RequestMapping("/filings/work")
class WorkPages {

    private final ReviewWork work;
    private final Batch batch;
    private final Statute statute;
    private final FormRefusals refusals;
    private final MessageSource messages;

    WorkPages(ReviewWork work, Batch batch, Statute statute, FormRefusals refusals, MessageSource messages) {
        this.work = work;
        this.batch = batch;
        this.statute = statute;
        this.refusals = refusals;
        this.messages = messages;
    }

    record Row(WorkLine line, Deadline term) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String which, @RequestParam(defaultValue = "0") int page, Model model) {
        Office office = office();
        WorkQuery query = Arrays.stream(WorkQuery.values())
                .filter(q -> q.name().equals(which))
                .findFirst()
                .orElse(WorkQuery.ALL);
        long total = work.count(office, query);
        int shown = Math.max(0, page);
        model.addAttribute("office", office);
        model.addAttribute("queries", WorkQuery.values());
        model.addAttribute("which", query);
        model.addAttribute(
                "rows",
                work.lines(office, query, shown, Batch.MOST).stream()
                        .map(line -> new Row(line, statute.deadline("T11", line.receivedOn())))
                        .toList());
        model.addAttribute(
                "acts",
                office == Office.LABOR_BUREAU
                        ? Batch.Act.values()
                        : new Batch.Act[] {Batch.Act.CLAIM, Batch.Act.RELEASE});
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + Batch.MOST - 1) / Batch.MOST);
        model.addAttribute("total", total);
        model.addAttribute("link", "/filings/work?which=" + query + "&");
        model.addAttribute("deputies", work.deputies(office));
        model.addAttribute("colleagues", work.colleagues(office));
        if (!model.containsAttribute("deputyForm")) {
            model.addAttribute("deputyForm", new DeputyForm());
        }
        return "filing/work";
    }

    @PostMapping
    ModelAndView act(
            @RequestParam(name = "do") Batch.Act chosen,
            @RequestParam(required = false) @Nullable List<CaseNumber> numbers,
            @RequestParam(defaultValue = "") String which,
            RedirectAttributes redirect) {
        office();
        List<CaseNumber> asked = numbers == null ? List.of() : numbers;
        if (asked.isEmpty() || asked.size() > Batch.MOST) {
            String why = asked.isEmpty() ? "filing.work.none" : "filing.work.tooMany";
            redirect.addFlashAttribute("told", new ArrayList<>(List.of(word(why, Batch.MOST))));
        } else {
            redirect.addFlashAttribute("told", told(batch.run(chosen, asked)));
        }
        ModelAndView next = new ModelAndView("redirect:/filings/work");
        next.addObject("which", which);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private Office office() {
        Office office = work.office();
        if (office == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return office;
    }

    /** How many were done, and each that was refused, with why. */
    private ArrayList<String> told(Map<CaseNumber, Outcome<Void>> outcomes) {
        long done = outcomes.values().stream().filter(Outcome::isDone).count();
        ArrayList<String> told = new ArrayList<>(List.of(word("filing.work.done", done)));
        outcomes.forEach((number, outcome) -> outcome.refusals()
                .forEach(refusal -> told.add(word("filing.work.refused", number, refusals.word(refusal)))));
        return told;
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
