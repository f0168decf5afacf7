package org.wageaccord.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;

/**
 * Terms taken apart into the clauses that are talked about one by one (逐条协商): each table, the minimum wage, the term, the
 * first day of the new pay, and each clause of words with its title. A clause has a key that stays the same over all rounds, and a value
 * with a digest of its own; terms that do not have a clause leave it out, which is a value, too.
 */
public final class TermsClauses {

    public static final String GRADES = "grades";
    public static final String MINIMUM = "minimum";
    public static final String ALLOWANCES = "allowances";
    /** The X of "1+X". */
    public static final String EXTRAS = "extras";

    public static final String PIECE_RATES = "pieceRates";
    public static final String TERM = "term";
    public static final String PAY_FROM = "payFrom";

    private static final List<String> FIGURES =
            List.of(GRADES, MINIMUM, ALLOWANCES, EXTRAS, PIECE_RATES, TERM, PAY_FROM);
    private static final String LEFT_OUT = "";

    private TermsClauses() {}

    /** The clauses of any of these terms, figures first, each once. */
    public static List<String> keys(Collection<Terms> all) {
        Set<String> keys = new LinkedHashSet<>();
        FIGURES.stream().filter(k -> all.stream().anyMatch(has(k))).forEach(keys::add);
        all.forEach(t -> t.clauses().forEach(c -> keys.add(c.key())));
        return List.copyOf(keys);
    }

    private static Predicate<Terms> has(String key) {
        return terms -> has(key, terms);
    }

    /** Whether these terms say anything to the clause. */
    static boolean has(String key, Terms terms) {
        return !LEFT_OUT.equals(value(terms, key));
    }

    /** Whether it is a table, an amount or a day, whose name is not data. */
    public static boolean isFigure(String key) {
        return FIGURES.contains(key);
    }

    /** The title of a clause of words. */
    public static Optional<String> title(Terms terms, String key) {
        return terms.clause(key).map(Clause::title);
    }

    /** How a clause of words reads in these terms, behind its title where it is known by another one. */
    public static Optional<String> wording(Terms terms, String key, @Nullable String known) {
        return terms.clause(key).map(c -> c.title().equals(known) ? c.text() : "《" + c.title() + "》" + c.text());
    }

    /** By which an acceptance names exactly this value of this clause. */
    public static String digest(Terms terms, String key) {
        return CanonicalJson.digest(Map.of("clause", key, "value", value(terms, key)));
    }

    private static Object value(Terms terms, String key) {
        return switch (key) {
            case GRADES -> orLeftOut(terms.grades());
            case MINIMUM -> terms.enterpriseMinimum();
            case ALLOWANCES -> orLeftOut(terms.allowances());
            case EXTRAS -> orLeftOut(terms.extras());
            case PIECE_RATES -> orLeftOut(terms.pieceRates());
            case TERM -> List.of(terms.start(), terms.end());
            case PAY_FROM -> terms.payFrom();
            default ->
                terms.clause(key).<Object>map(c -> List.of(c.title(), c.text())).orElse(LEFT_OUT);
        };
    }

    private static Object orLeftOut(List<?> rows) {
        return rows.isEmpty() ? LEFT_OUT : rows;
    }

    /** The terms with this clause as the other terms have it. */
    public static Terms with(Terms base, String key, Terms from) {
        boolean term = key.equals(TERM);
        return new Terms(
                key.equals(GRADES) ? from.grades() : base.grades(),
                key.equals(ALLOWANCES) ? from.allowances() : base.allowances(),
                key.equals(PIECE_RATES) ? from.pieceRates() : base.pieceRates(),
                key.equals(MINIMUM) ? from.enterpriseMinimum() : base.enterpriseMinimum(),
                term ? from.start() : base.start(),
                term ? from.end() : base.end(),
                key.equals(PAY_FROM) ? from.payFrom() : base.payFrom(),
                isFigure(key) ? base.clauses() : words(base, key, from),
                key.equals(EXTRAS) ? from.extras() : base.extras());
    }

    private static List<Clause> words(Terms base, String key, Terms from) {
        Clause theirs = from.clause(key).orElse(null);
        List<Clause> words = new ArrayList<>();
        for (Clause clause : base.clauses()) {
            if (!clause.key().equals(key)) {
                words.add(clause);
            } else if (theirs != null) {
                words.add(theirs);
            }
        }
        if (theirs != null && base.clause(key).isEmpty()) {
            words.add(theirs);
        }
        return words;
    }

    /** The path of the clause in {@link Terms}, by which a form finds its field; null where these terms leave it out. */
    public static @Nullable String field(Terms terms, String key) {
        return switch (key) {
            case GRADES, ALLOWANCES, EXTRAS, PIECE_RATES, PAY_FROM -> key;
            case MINIMUM -> "enterpriseMinimum";
            case TERM -> "start";
            default -> {
                int at = terms.clauses().stream().map(Clause::key).toList().indexOf(key);
                yield at < 0 ? null : TermsRules.at("clauses", at, "text");
            }
        };
    }

    /** The clause that a field of these terms belongs to, by a path as in {@link Terms}; null where it belongs to none. */
    public static @Nullable String ofField(Terms terms, @Nullable String field) {
        String list = field == null ? "" : field.replaceFirst("[\\[.].*", "");
        return switch (list) {
            case GRADES, ALLOWANCES, EXTRAS, PIECE_RATES, PAY_FROM -> list;
            case "enterpriseMinimum" -> MINIMUM;
            case "start", "end" -> TERM;
            case "clauses" ->
                terms.clauses().stream()
                        .map(Clause::key)
                        .filter(key -> sameRow(field(terms, key), field))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static boolean sameRow(@Nullable String path, @Nullable String field) {
        return path != null && field != null && field.startsWith(path.substring(0, path.indexOf(']') + 1));
    }
}
