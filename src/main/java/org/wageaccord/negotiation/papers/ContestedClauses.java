package org.wageaccord.negotiation.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.RoundRecord.Position;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** What the sides wanted differently at the end of some round: what the talks were about (主要争点). */
final class ContestedClauses {

    /** @param title as the newest of the positions that differed words it; the key itself for figures */
    record Contested(String key, String title) {}

    private ContestedClauses() {}

    /** Figures first, in the order of the agreement; each once. */
    static List<Contested> of(TableState table) {
        Map<Side, Terms> newest = new EnumMap<>(Side.class);
        List<Terms> all = new ArrayList<>();
        Map<String, String> contested = new LinkedHashMap<>();
        for (RoundRecord round : table.rounds()) {
            for (Position position : round.positions()) {
                newest.put(position.side(), position.terms());
                all.add(position.terms());
            }
            if (newest.size() == Side.values().length) {
                differing(newest.get(Side.ENTERPRISE), newest.get(Side.WORKERS), contested);
            }
        }
        return TermsClauses.keys(all).stream()
                .filter(contested::containsKey)
                .map(key -> new Contested(key, contested.get(key)))
                .toList();
    }

    private static void differing(Terms one, Terms other, Map<String, String> contested) {
        TermsClauses.keys(List.of(one, other)).stream()
                .filter(key -> !TermsClauses.digest(one, key).equals(TermsClauses.digest(other, key)))
                .forEach(key -> contested.put(key, title(key, one, other)));
    }

    private static String title(String key, Terms one, Terms other) {
        return one.clause(key)
                .or(() -> other.clause(key))
                .map(clause -> clause.title())
                .orElse(key);
    }
}
