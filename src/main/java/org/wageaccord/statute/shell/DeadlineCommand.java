package org.wageaccord.statute.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.statute.CalendarMissing;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.LocalLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deadline --rule T03 --place 330784 --from 2026-09-24}: the due day with its arithmetic and articles, as JSON. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Compute a deadline of the law and print it with its arithmetic as JSON. Needs no database.")
public final class DeadlineCommand implements ShellCommand {

    @Option(names = "--rule", required = true, description = "id of the deadline, e.g. T03")
    String rule = "";

    @Option(
            names = "--place",
            required = true,
            description = "administrative code, e.g. 330784; 000000 for the country")
    String place = "";

    @Option(names = "--from", required = true, description = "day of the fact, yyyy-mm-dd; it is not counted")
    String from = "";

    @Option(names = "--extend", description = "days or working days by which it was extended in writing")
    int extend;

    @Option(names = "--folder", description = "folder with rule packs and calendars of your own")
    @Nullable
    Path folder;

    @Override
    public Integer call() throws Exception {
        return Answer.to(() -> answer(LawBook.open(folder)));
    }

    private Map<String, ?> answer(LawBook book) {
        LocalLaw law = book.at(place);
        LocalDate day = LawBook.day("--from", from);
        if (!law.hasDeadline(rule, day)) {
            throw new LawBook.Wrong("unknown rule '" + rule + "' at " + place + " on " + day + "; deadlines there: "
                    + String.join(", ", law.deadlineTitles(day).keySet()));
        }
        Deadline deadline = computed(law, day);
        if (deadline.awaits() != null) {
            throw new LawBook.Wrong(new CalendarMissing(deadline.awaits()).getMessage() + " (no calendar for "
                    + deadline.awaits() + "; put calendar-" + deadline.awaits() + ".yaml into --folder)");
        }
        return Facts.of(
                "rule", deadline.rule(),
                "title", deadline.title(),
                "place", law.place(),
                "placeName", book.placeName(law),
                "trigger", deadline.triggerFact(),
                "from", deadline.trigger(),
                "due", deadline.due(),
                "target", deadline.target(),
                "article", deadline.citation(),
                "text", deadline.text(),
                "arithmetic", deadline.explanation(),
                "competing",
                        deadline.competing().stream()
                                .map(DeadlineCommand::competing)
                                .toList(),
                "reminders", List.copyOf(deadline.reminders()),
                "packs", law.versions().digests());
    }

    private Deadline computed(LocalLaw law, LocalDate day) {
        try {
            return law.extended(rule, day, extend);
        } catch (IllegalArgumentException e) {
            throw new LawBook.Wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, ?> competing(Deadline.Competing counted) {
        return Facts.of(
                "rule", counted.rule(),
                "title", counted.title(),
                "number", counted.number(),
                "unit", counted.unit(),
                "binds", counted.binds(),
                "decides", counted.decides(),
                "counted", counted.counted(),
                "due", counted.due(),
                "article", counted.citation(),
                "text", counted.text(),
                "trust", counted.trust());
    }
}
