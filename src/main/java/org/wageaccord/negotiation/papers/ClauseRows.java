package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** 逐条记录 of minutes: what each side put to a clause, where it stood at the end of a round, and how what was agreed reads. */
@Component
class ClauseRows {

    private final PaperWords words;

    ClauseRows(PaperWords words) {
        this.words = words;
    }

    /**
     * One row per clause. The wording of what was agreed in an earlier round and holds unchanged is not told again, nor are the
     * positions that led there: they stand in the minutes of that round.
     */
    List<Map<String, Object>> of(TableState table, int round) {
        TableState held = table.upTo(round);
        Optional<ClauseSheet> before = Optional.of(round - 1)
                .filter(earlier -> earlier > 0)
                .map(earlier -> table.upTo(earlier).clauses());
        return held.clauses().clauses().stream()
                .map(clause -> row(held, clause, before.flatMap(sheet -> sheet.clause(clause.key()))))
                .toList();
    }

    private Map<String, Object> row(TableState held, ClauseState clause, Optional<ClauseState> before) {
        boolean settled = clause.agreed() != null
                && before.filter(earlier -> Objects.equals(earlier.agreedDigest(), clause.agreedDigest()))
                        .isPresent();
        Values row = new Values()
                .put("title", title(clause))
                .put("result", clause.status().name())
                .put("agreed", agreed(clause, settled));
        return settled
                ? row.map()
                : row.put("workers", put(held, clause, Side.WORKERS))
                        .put("enterprise", put(held, clause, Side.ENTERPRISE))
                        .map();
    }

    private String title(ClauseState clause) {
        return clause.title() == null ? words.word("value.clause." + clause.key()) : clause.title();
    }

    private @Nullable String agreed(ClauseState clause, boolean settled) {
        if (clause.agreed() == null) {
            return null;
        }
        return settled ? words.word("paper.minutes.asBefore") : wording(clause.key(), clause.agreed());
    }

    /** What a side last put to the clause itself; null where it has put no position at all. */
    private @Nullable String put(TableState held, ClauseState clause, Side side) {
        return held.newest(side)
                .map(position ->
                        TermsClauses.digest(position.terms(), clause.key()).equals(clause.agreedDigest())
                                ? words.word("paper.minutes.asAgreed")
                                : wording(clause.key(), position.terms()))
                .orElse(null);
    }

    private String wording(String key, Terms terms) {
        String worded = switch (key) {
            case TermsClauses.GRADES -> joined(terms.grades().stream().map(g -> amount(g.grade(), g.after())));
            case TermsClauses.ALLOWANCES -> joined(terms.allowances().stream().map(a -> amount(a.level(), a.after())));
            case TermsClauses.EXTRAS -> joined(terms.extras().stream().map(x -> amount(x.item(), x.after())));
            case TermsClauses.PIECE_RATES ->
                joined(terms.pieceRates().stream()
                        .map(p -> words.word(
                                "paper.minutes.piece",
                                p.process(),
                                plain(p.after()),
                                Integer.toString(p.quotaPerShift()))));
            case TermsClauses.MINIMUM -> words.word("paper.minutes.yuan", plain(terms.enterpriseMinimum()));
            case TermsClauses.TERM ->
                words.word("paper.minutes.term", words.date(terms.start()), words.date(terms.end()));
            case TermsClauses.PAY_FROM -> words.date(terms.payFrom());
            default -> terms.clause(key).map(Clause::text).orElse("");
        };
        return worded.isBlank() ? words.word("paper.minutes.leftOut") : worded;
    }

    private String amount(String name, BigDecimal yuan) {
        return words.word("paper.minutes.amount", name, plain(yuan));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("；"));
    }
}
