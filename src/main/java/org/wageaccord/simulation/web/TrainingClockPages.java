package org.wageaccord.simulation.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.simulation.Practice;
import org.wageaccord.statute.LegalClock;

/** The training clock of the demo city: legal time moves forward on demand, and practice delegates come to a congress. */
@Controller
@ConditionalOnProperty("wage-accord.demo")
class TrainingClockPages {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final LegalClock clock;
    private final Practice practice;
    private final Show show;

    TrainingClockPages(LegalClock clock, Practice practice, Show show) {
        this.clock = clock;
        this.practice = practice;
        this.show = show;
    }

    @GetMapping("/training-clock")
    String show(Model model) {
        LocalDateTime now = LocalDateTime.now(clock);
        model.addAttribute("now", show.time(now));
        model.addAttribute("jumps", jumps(now));
        model.addAttribute("tomorrow", now.toLocalDate().plusDays(1).atTime(MORNING));
        model.addAttribute("congresses", practice.congressesNow());
        return "simulation/training-clock";
    }

    @PostMapping("/training-clock")
    String move(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime to,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        Instant target = to.atZone(Show.BEIJING).toInstant();
        Duration by = Duration.between(clock.instant(), target);
        if (by.isNegative() || by.isZero()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("backwards", show.time(to));
            return show(model);
        }
        clock.advance(by);
        return "redirect:/training-clock";
    }

    @PostMapping("/training-clock/congress")
    String congress(@RequestParam CaseNumber caseNumber, @RequestParam String act, RedirectAttributes next) {
        int people = "attend".equals(act) ? practice.attend(caseNumber) : practice.vote(caseNumber);
        next.addFlashAttribute("people", people);
        next.addFlashAttribute("act", act);
        return "redirect:/training-clock";
    }

    /** Useful next moments: later today, tomorrow, next Monday, in a week. */
    private static List<LocalDateTime> jumps(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return List.of(
                now.plusHours(2).withSecond(0).withNano(0),
                today.plusDays(1).atTime(MORNING),
                today.with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(MORNING),
                today.plusDays(7).atTime(MORNING),
                today.plusDays(16).atTime(MORNING));
    }
}
