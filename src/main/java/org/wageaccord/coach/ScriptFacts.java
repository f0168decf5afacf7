package org.wageaccord.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Team;
import org.wageaccord.terms.TermsClauses;

/** The facts of a case that a script speaks of, by their names in it. In the language of the reader, as the script is. */
@Component
class ScriptFacts {

    private static final String UNKNOWN = "……";
    private static final int MOST_NAMED = 8;

    private final Registry registry;
    private final Statute statute;
    private final MessageSource messages;
    private final Show show;

    ScriptFacts(Registry registry, Statute statute, MessageSource messages, Show show) {
        this.registry = registry;
        this.statute = statute;
        this.messages = messages;
        this.show = show;
    }

    static int round(TableState table) {
        return table.openRound().map(RoundRecord::number).orElseGet(table::nextRound);
    }

    static List<ClauseState> open(TableState table) {
        return table.clauses().clauses().stream().filter(c -> !c.isAgreed()).toList();
    }

    static List<ScriptLines.When> when(TableState table) {
        List<ScriptLines.When> now = new ArrayList<>();
        now.add(round(table) == 1 ? ScriptLines.When.FIRST_ROUND : ScriptLines.When.LATER_ROUND);
        now.add(open(table).isEmpty() ? ScriptLines.When.SETTLED : ScriptLines.When.OPEN);
        return now;
    }

    Map<String, String> of(TableState table) {
        Side chair = table.chairOf(round(table));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("enterprise", enterprise(table));
        facts.put("round", "" + round(table));
        facts.put("chair", chief(table, chair));
        facts.put("chairSide", word("side." + chair));
        facts.put("otherChief", chief(table, chair.other()));
        facts.put("team", team(table));
        facts.put("agreed", "" + table.clauses().agreed());
        List<ClauseState> open = open(table);
        facts.put("open", "" + open.size());
        facts.put("openList", list(open));
        facts.put("used", "" + table.suspendedDays());
        Rule cap = statute.rule("T06");
        facts.put("cap", "" + cap.number());
        facts.put("capArticle", cap.citation().toString());
        meeting(table, facts);
        return facts;
    }

    private String list(List<ClauseState> open) {
        String named =
                open.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(word("coach.fact.and")));
        return open.size() > MOST_NAMED ? word("coach.fact.more", named, open.size()) : named;
    }

    private void meeting(TableState table, Map<String, String> facts) {
        Optional<RoundRecord> sitting = table.openRound();
        Optional<MinutesEntry> last = table.lastRound().map(RoundRecord::minutes);
        facts.put(
                "date",
                show.date(sitting.map(RoundRecord::date)
                        .or(() -> last.map(MinutesEntry::nextMeeting))
                        .orElse(table.opening().meeting())));
        facts.put(
                "place",
                sitting.map(RoundRecord::place)
                        .or(() -> last.map(MinutesEntry::nextPlace))
                        .orElse(UNKNOWN));
        facts.put("recorder", table.lastRound().map(RoundRecord::recorder).orElse(UNKNOWN));
    }

    /** A clause with the word of both sides on it. */
    Map<String, String> of(TableState table, ClauseState clause) {
        return Map.of(
                "clause",
                name(clause),
                "workers",
                value(table, Side.WORKERS, clause),
                "firm",
                value(table, Side.ENTERPRISE, clause));
    }

    private String value(TableState table, Side side, ClauseState clause) {
        return table.newest(side)
                .map(RoundRecord.Position::terms)
                .map(terms -> value(terms, clause.key()))
                .orElseGet(() -> word("coach.fact.unsaid"));
    }

    private String value(Terms terms, String key) {
        return switch (key) {
            case TermsClauses.GRADES -> word("coach.fact.raise", show.percent(terms.raisePercent()));
            case TermsClauses.MINIMUM -> word("coach.fact.minimum", show.yuan(terms.enterpriseMinimum()));
            case TermsClauses.ALLOWANCES -> word("coach.fact.allowances", show.yuan(terms.allowancesAfter()));
            case TermsClauses.TERM -> word("coach.fact.term", show.date(terms.start()), show.date(terms.end()));
            case TermsClauses.PAY_FROM -> word("coach.fact.payFrom", show.date(terms.payFrom()));
            default -> word("coach.fact.elsewhere");
        };
    }

    private String name(ClauseState clause) {
        return clause.title() == null ? word("value.clause." + clause.key()) : clause.title();
    }

    private String enterprise(TableState table) {
        return registry.enterprise(table.opening().enterprise())
                .map(Enterprise::name)
                .orElse(UNKNOWN);
    }

    private static String chief(TableState table, Side side) {
        return table.team(side).flatMap(Team::chief).map(c -> c.entry().name()).orElse(UNKNOWN);
    }

    private String team(TableState table) {
        return List.of(Side.values()).stream()
                .map(side -> word(
                        "coach.fact.people",
                        word("side." + side),
                        table.attendees(side).size()))
                .collect(Collectors.joining(word("coach.fact.then")));
    }

    /** Chinese for everybody who does not read English. */
    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Show.isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }
}
