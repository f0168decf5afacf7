package org.wageaccord.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Side;

/** Puts the facts of a case into the lines of a meeting. */
@Component
class ScriptWriting {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    /** Clauses that are told one by one; a table at its beginning has thirty of them, which nobody reads out. */
    private static final int MOST_CLAUSES = 12;

    private final ScriptLines lines;
    private final ScriptFacts facts;

    ScriptWriting(ScriptLines lines, ScriptFacts facts) {
        this.lines = lines;
        this.facts = facts;
    }

    Script of(TableState table, Side reader) {
        Map<String, String> known = facts.of(table);
        List<ScriptLines.When> now = ScriptFacts.when(table);
        List<Script.Part> parts = lines.parts().stream()
                .map(part -> new Script.Part(
                        part.part(),
                        part.article(),
                        part.lines().stream()
                                .filter(line -> line.suits(reader, now))
                                .flatMap(line -> told(line, known, table))
                                .toList()))
                .toList();
        return new Script(ScriptFacts.round(table), parts);
    }

    private Stream<Script.Line> told(ScriptLines.Line line, Map<String, String> known, TableState table) {
        if (!line.isForEachClause()) {
            return Stream.of(told(line, known));
        }
        if (table.newestVersion() == 0) {
            return Stream.of();
        }
        return ScriptFacts.open(table).stream().limit(MOST_CLAUSES).map(clause -> {
            Map<String, String> more = new HashMap<>(known);
            more.putAll(facts.of(table, clause));
            return told(line, more);
        });
    }

    private static Script.Line told(ScriptLines.Line line, Map<String, String> known) {
        String article = line.article();
        return new Script.Line(line.who(), filled(line.say(), known), article == null ? null : filled(article, known));
    }

    private static String filled(String text, Map<String, String> known) {
        return NAME.matcher(text).replaceAll(found -> {
            String fact = known.get(found.group(1));
            if (fact == null) {
                throw new IllegalStateException("no fact of a case: " + found.group());
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
