package org.wageaccord.statute.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wageaccord.kernel.City;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Topic;
import org.wageaccord.statute.Statute;
import org.wageaccord.statute.YearCalendar;

/** The law page: every rule in force today with its text, the working-day calendar, and a deadline calculator. */
@Controller
class LawPages {

    private final Statute statute;
    private final RuleWords words;
    private final City city;

    LawPages(Statute statute, RuleWords words, City city) {
        this.statute = statute;
        this.words = words;
        this.city = city;
    }

    /** One rule as the page shows it. */
    record Line(Rule rule, String value, String place) {}

    /** One year as the page shows it. */
    record Year(YearCalendar calendar, List<MonthView> months, int workdays) {}

    @GetMapping("/law")
    ModelAndView law(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        DeadlineQuestion question = DeadlineQuestion.ask(statute, rule, from);
        model.addAttribute("city", city);
        model.addAttribute("today", statute.today());
        model.addAttribute("question", question);
        model.addAttribute("deadlineTitles", statute.deadlineTitles());
        model.addAttribute("topics", topics());
        model.addAttribute("minimumWage", statute.minimumWage(statute.today()));
        model.addAttribute("years", statute.calendars().stream().map(this::year).toList());
        boolean refused = question.ruleFault() != null || question.fromFault() != null;
        return new ModelAndView(
                "statute/law", model.asMap(), refused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    private Map<Topic, List<Line>> topics() {
        Map<Topic, List<Line>> topics = new EnumMap<>(Topic.class);
        statute.rules(statute.today())
                .forEach(rule -> topics.computeIfAbsent(rule.topic(), t -> new ArrayList<>())
                        .add(new Line(rule, words.of(rule), statute.placeName(rule))));
        return topics;
    }

    private Year year(YearCalendar calendar) {
        LocalDate first = LocalDate.of(calendar.year(), 1, 1);
        long workdays =
                first.datesUntil(first.plusYears(1)).filter(statute::isWorkday).count();
        return new Year(calendar, MonthView.of(calendar), (int) workdays);
    }
}
