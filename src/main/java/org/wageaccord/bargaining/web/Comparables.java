package org.wageaccord.bargaining.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;

/** What can be laid beside each other at a table: its submitted positions, the offer, the last agreement, the model text. */
@Component
class Comparables {

    static final String OFFER = "offer";
    static final String LAST = "last";
    static final String MODEL = "model";

    /**
     * One of them.
     *
     * @param key how an address names it: a version, or a word
     * @param position null for what was not put in a round
     * @param terms null for the model text, which has no numbers
     */
    record Choice(
            String key,
            RoundRecord.@Nullable Position position,
            @Nullable Terms terms,
            List<Clause> clauses) {

        boolean is(String wanted) {
            return key.equals(wanted);
        }

        static Choice of(String key, Terms terms) {
            return new Choice(key, null, terms, terms.clauses());
        }
    }

    private final Contracts contracts;
    private final TermsBook terms;

    Comparables(Contracts contracts, TermsBook terms) {
        this.contracts = contracts;
        this.terms = terms;
    }

    /** All of a table as far as it is seen: the newest position first. */
    List<Choice> of(TableState table) {
        List<Choice> all = new ArrayList<>();
        positions(table)
                .forEach(p -> all.add(
                        0, new Choice("" + p.version(), p, p.terms(), p.terms().clauses())));
        Terms offer = TableSides.offer(table, table.opening().offeredBy());
        if (offer != null) {
            all.add(Choice.of(OFFER, offer));
        }
        last(table).ifPresent(a -> all.add(Choice.of(LAST, a.terms())));
        all.add(new Choice(MODEL, null, null, terms.modelClauses()));
        return List.copyOf(all);
    }

    /** The agreement that stood when the sides first met; never the one that came of this table. */
    private Optional<Agreement> last(TableState table) {
        return contracts
                .latest(table.opening().enterprise(), table.opening().meeting())
                .filter(a -> !Objects.equals(a.caseNumber(), table.opening().caseNumber()));
    }

    /** The side's word before this one: its earlier position, the offer it made, or what stood before. */
    static Choice before(TableState table, Choice newer, List<Choice> all) {
        RoundRecord.Position position = newer.position();
        Side side = position == null ? null : position.side();
        Optional<String> earlier = position == null
                ? Optional.empty()
                : positions(table)
                        .filter(p -> p.side() == side && p.version() < position.version())
                        .reduce((first, second) -> second)
                        .map(p -> "" + p.version())
                        .or(() -> side == table.opening().offeredBy() ? Optional.of(OFFER) : Optional.empty());
        return Stream.of(earlier.orElse(LAST), LAST, MODEL)
                .filter(key -> !newer.is(key))
                .flatMap(key -> find(all, key).stream())
                .findFirst()
                .orElse(newer);
    }

    static Optional<Choice> find(List<Choice> all, String key) {
        return all.stream().filter(c -> c.is(key)).findFirst();
    }

    private static Stream<RoundRecord.Position> positions(TableState table) {
        return table.rounds().stream().flatMap(r -> r.positions().stream());
    }
}
