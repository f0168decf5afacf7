package org.wageaccord.statute.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.statute.CalendarDesk;
import org.wageaccord.statute.Statute;
import org.wageaccord.statute.YearCalendar;

/** The working-day calendars, and loading the holiday notice of a year: typed or uploaded, looked at, then confirmed. */
@Controller
class CalendarPages {

    private static final String FORM = "statute/calendar-form";

    private final Statute statute;
    private final CalendarDesk desk;
    private final FormRefusals refusals;
    private final MessageSource messages;

    CalendarPages(Statute statute, CalendarDesk desk, FormRefusals refusals, MessageSource messages) {
        this.statute = statute;
        this.desk = desk;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** One year as the page shows it. */
    record Year(YearCalendar calendar, List<MonthView> months, long workdays) {
        static Year of(YearCalendar calendar) {
            List<MonthView> months = MonthView.of(calendar);
            long worked = months.stream()
                    .flatMap(month -> month.cells().stream())
                    .filter(cell -> cell.kind() == MonthView.Kind.WORK || cell.kind() == MonthView.Kind.MAKE_UP)
                    .count();
            return new Year(calendar, months, worked);
        }
    }

    @GetMapping("/law/calendars")
    String calendars(Model model) {
        model.addAttribute(
                "years",
                statute.calendars().stream()
                        .sorted(Comparator.comparingInt(YearCalendar::year).reversed())
                        .map(Year::of)
                        .toList());
        model.addAttribute("mayLoad", desk.mayLoad());
        return "statute/calendars";
    }

    @GetMapping("/law/calendars/load")
    String form(Model model) {
        requireAdministrator();
        LocalDate today = statute.today();
        model.addAttribute("form", CalendarForm.empty(today.getYear() + 1));
        return FORM;
    }

    @PostMapping("/law/calendars/load")
    String preview(
            @ModelAttribute("form") CalendarForm typed,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        requireAdministrator();
        CalendarForm form = uploaded(typed);
        model.addAttribute("form", form);
        Outcome<YearCalendar> outcome = desk.read(form.entry());
        return outcome instanceof Outcome.Done<YearCalendar> done
                ? preview(done.value(), model)
                : refused(outcome, binding, response);
    }

    @PostMapping(value = "/law/calendars/load", params = "do=load")
    String load(
            @ModelAttribute("form") CalendarForm form,
            BindingResult binding,
            HttpServletResponse response,
            RedirectAttributes next) {
        requireAdministrator();
        Outcome<YearCalendar> outcome = desk.load(form.entry());
        if (!outcome.isDone()) {
            return refused(outcome, binding, response);
        }
        next.addFlashAttribute(
                "doneNotice",
                messages.getMessage(
                        "statute.calendar.loaded",
                        new Object[] {Integer.toString(outcome.orElseThrow().year())},
                        LocaleContextHolder.getLocale()));
        return "redirect:/law/calendars";
    }

    @PostMapping(value = "/law/calendars/load", params = "do=edit")
    String edit(@ModelAttribute("form") CalendarForm form) {
        requireAdministrator();
        return FORM;
    }

    private String preview(YearCalendar read, Model model) {
        model.addAttribute("year", Year.of(read))
                .addAttribute(
                        "before",
                        statute.calendars().stream()
                                .filter(known -> known.year() == read.year())
                                .findFirst()
                                .orElse(null));
        return "statute/calendar-preview";
    }

    private String refused(Outcome<YearCalendar> outcome, BindingResult binding, HttpServletResponse response) {
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return FORM;
    }

    private static CalendarForm uploaded(CalendarForm form) throws IOException {
        return form.file() == null || form.file().isEmpty()
                ? form
                : form.with(new String(form.file().getBytes(), StandardCharsets.UTF_8));
    }

    private void requireAdministrator() {
        if (!desk.mayLoad()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
