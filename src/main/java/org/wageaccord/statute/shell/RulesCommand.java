package org.wageaccord.statute.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Route;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules --place 330784 --on 2026-11-01}: the rules in force at a place on a day, as JSON. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List the rules in force at a place on a day as JSON. Needs no database.")
public final class RulesCommand implements ShellCommand {

    @Option(
            names = "--place",
            required = true,
            description = "administrative code, e.g. 330784; 000000 for the country")
    String place = "";

    @Option(names = "--on", description = "day, yyyy-mm-dd; today where it is not given")
    @Nullable
    String on;

    @Option(names = "--folder", description = "folder with rule packs and calendars of your own")
    @Nullable
    Path folder;

    @Override
    public Integer call() throws Exception {
        return Answer.to(() -> answer(LawBook.open(folder)));
    }

    private Map<String, ?> answer(LawBook book) {
        LocalLaw law = book.at(place);
        LocalDate day = on == null ? book.today() : LawBook.day("--on", on);
        return Facts.of(
                "place", law.place(),
                "placeName", book.placeName(law),
                "on", day,
                "packs", law.versions().digests(),
                "deadlines", law.deadlineTitles(day),
                "routes", law.routes(day).stream().map(RulesCommand::route).toList(),
                "rules", law.rules(day).stream().map(Facts::of).toList());
    }

    private static Map<String, ?> route(Route route) {
        return Facts.of(
                "id", route.id(),
                "title", route.title(),
                "way", route.way(),
                "article", route.citation(),
                "text", route.text(),
                "tier", route.tier(),
                "place", route.place(),
                "trust", route.trust());
    }
}
