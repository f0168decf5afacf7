package org.wageaccord.coach.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.coach.Practice;
import org.wageaccord.coach.PracticeSheet;
import org.wageaccord.coach.Reaction;
import org.wageaccord.coach.Scenario;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** How a practice case is told: what both sides say, how it was taken, the calendar, what there is to learn. */
@Component
class PracticeView {

    private static final int DAYS_UNTIL_MEETING = 12;

    private final Practice practice;
    private final Statute statute;
    private final Show show;

    PracticeView(Practice practice, Statute statute, Show show) {
        this.practice = practice;
        this.statute = statute;
        this.show = show;
    }

    /** How one measure was taken in a round. */
    record Taken(Scenario.Key key, Reaction.Kind kind, String asked, String before, String now, String line) {}

    /** @param arguments what was said, with what each teaches */
    record Round(int number, List<Scenario.Argument> arguments, List<Taken> taken) {}

    /** What came of a measure, beside how far the opponent would have gone. */
    record Result(Scenario.Key key, boolean agreed, String first, String end, String farthest) {}

    /** A day of the practice calendar. */
    record Day(
            String key,
            @Nullable Integer round,
            LocalDate on,
            @Nullable Citation article) {}

    List<Round> rounds(PracticeSheet sheet, Scenario scenario) {
        List<Round> rounds = new ArrayList<>();
        for (PracticeSheet.Turn turn : sheet.turns()) {
            rounds.add(
                    0,
                    new Round(
                            rounds.size() + 1,
                            scenario.arguments().stream()
                                    .filter(a -> turn.arguments().contains(a.key()))
                                    .toList(),
                            turn.reactions().stream()
                                    .map(r -> taken(sheet, scenario, r))
                                    .toList()));
        }
        return rounds;
    }

    private Taken taken(PracticeSheet sheet, Scenario scenario, Reaction r) {
        return new Taken(
                r.measure(),
                r.kind(),
                shown(sheet, r.measure(), r.asked()),
                shown(sheet, r.measure(), r.before()),
                shown(sheet, r.measure(), r.now()),
                scenario.line(r.kind()));
    }

    List<Result> results(PracticeSheet sheet) {
        return List.of(Scenario.Key.values()).stream()
                .map(key -> new Result(
                        key,
                        sheet.isAgreed(key),
                        shown(sheet, key, first(sheet, key)),
                        shown(sheet, key, sheet.newest(key).orElseThrow().now()),
                        shown(sheet, key, practice.farthest(sheet, key))))
                .toList();
    }

    private static BigDecimal first(PracticeSheet sheet, Scenario.Key key) {
        return sheet.turns().stream()
                .flatMap(t -> t.reactions().stream())
                .filter(r -> r.measure() == key)
                .findFirst()
                .orElseThrow()
                .asked();
    }

    private String shown(PracticeSheet sheet, Scenario.Key key, BigDecimal value) {
        return key == Scenario.Key.RAISE
                ? show.percent(value)
                : show.yuan(value.multiply(sheet.local()).setScale(0, java.math.RoundingMode.HALF_UP));
    }

    /** The offer, its reply, the meetings, and what the law asks after them; days that await a holiday notice are left out. */
    List<Day> calendar(PracticeSheet sheet, Scenario scenario) {
        List<Day> days = new ArrayList<>();
        days.add(new Day("offer", null, sheet.begunOn(), null));
        Deadline reply = statute.deadline("T03", sheet.begunOn());
        if (!reply.known()) {
            return days;
        }
        days.add(new Day("reply", null, reply.due(), reply.citation()));
        LocalDate meeting = reply.due().plusDays(DAYS_UNTIL_MEETING);
        int held = Math.min(sheet.round(), scenario.rounds());
        for (int round = 1; round <= held; round++) {
            meeting = round == 1 ? meeting : meeting.plusDays(scenario.days());
            days.add(new Day("meeting", round, meeting, null));
        }
        if (sheet.isAllAgreed()) {
            Deadline congress = statute.deadline("T08", meeting);
            if (congress.known()) {
                days.add(new Day("congress", null, congress.due(), congress.citation()));
            }
        }
        return days;
    }
}
