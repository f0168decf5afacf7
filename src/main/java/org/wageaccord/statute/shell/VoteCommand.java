package org.wageaccord.statute.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vote --place 330784 --roll 47 --present 43 --yes 38}: the verdict on a vote of the congress, as JSON. */
@Command(
        name = "vote",
        mixinStandardHelpOptions = true,
        description =
                "Tell whether a vote of the workers' congress passes, with its arithmetic, as JSON. Needs no database.")
public final class VoteCommand implements ShellCommand {

    private static final int MOST = 1_000_000;

    @Option(
            names = "--place",
            required = true,
            description = "administrative code, e.g. 330784; 000000 for the country")
    String place = "";

    @Option(names = "--roll", required = true, description = "all delegates, or the whole staff of an assembly")
    int roll;

    @Option(names = "--present", required = true, description = "delegates present")
    int present;

    @Option(names = "--yes", required = true, description = "votes in favor")
    int yes;

    @Option(names = "--on", description = "day of the vote, yyyy-mm-dd; today where it is not given")
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
        demand(roll > 0 && roll <= MOST, "--roll must lie between 1 and " + MOST);
        demand(present >= 0 && present <= roll, "--present must lie between 0 and --roll " + roll);
        demand(yes >= 0 && yes <= present, "--yes must lie between 0 and --present " + present);
        LocalLaw law = book.at(place);
        LocalDate day = on == null ? book.today() : LawBook.day("--on", on);
        Rule quorum = rule(law, "QUORUM", day);
        Rule majority = rule(law, "MAJORITY", day);
        boolean enough = quorum.holds(present, roll);
        boolean agreed = majority.holds(yes, roll);
        return Facts.of(
                "place",
                law.place(),
                "placeName",
                book.placeName(law),
                "on",
                day,
                "roll",
                roll,
                "present",
                present,
                "yes",
                yes,
                "quorum",
                share(quorum, present),
                "majority",
                share(majority, yes),
                "passed",
                enough && agreed,
                "verdict",
                enough ? agreed ? "通过" : "未通过：同意票不足" : "未达法定人数，不能表决");
    }

    private static Rule rule(LocalLaw law, String id, LocalDate day) {
        return law.find(id, day)
                .orElseThrow(() -> new LawBook.Wrong("no rule " + id + " in force at " + law.place() + " on " + day));
    }

    private Map<String, ?> share(Rule rule, int part) {
        String whole = Objects.requireNonNull(rule.denominator()).toPlainString();
        String share = rule.value().toPlainString();
        boolean holds = rule.holds(part, roll);
        boolean atLeast = rule.comparison() == Rule.Comparison.AT_LEAST;
        String sign = atLeast ? holds ? "≥" : "<" : holds ? ">" : "≤";
        String left = rule.value().signum() == 0 ? "0" : part + "×" + whole + "=" + times(part, whole);
        return Facts.of(
                "needed",
                rule.least(roll),
                "counted",
                part,
                "holds",
                holds,
                "arithmetic",
                left + sign + roll + "×" + share + "=" + times(roll, share),
                "words",
                (atLeast ? share + "/" + whole + " 以上（含本数）" : "超过 " + share + "/" + whole + "（不含本数）"),
                "article",
                rule.citation(),
                "text",
                rule.text(),
                "trust",
                rule.trust());
    }

    private static String times(int count, String factor) {
        return new java.math.BigDecimal(factor)
                .multiply(java.math.BigDecimal.valueOf(count))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void demand(boolean holds, String reason) {
        if (!holds) {
            throw new LawBook.Wrong(reason);
        }
    }
}
