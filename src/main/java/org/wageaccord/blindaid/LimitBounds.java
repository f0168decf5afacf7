package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * How far a limit may reach: up to what the other side put last. Nobody gives more than was asked for, or accepts less than was
 * offered; who fills that in does not look for a number but for the other side's limit, to be reckoned from the middle.
 */
final class LimitBounds {

    private LimitBounds() {}

    static List<Refusal> refusals(TableState table, Side side, Item item, BigDecimal limit) {
        BigDecimal word = word(table, side.other()).flatMap(item::in).orElse(null);
        if (word == null) {
            return List.of(Refusal.of("limit", "refusal.blindaid.noWord"));
        }
        boolean gives = side == Side.ENTERPRISE;
        BigDecimal bound = word.setScale(item.kind().decimals(), gives ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return limit.compareTo(bound) * (gives ? 1 : -1) > 0
                ? List.of(Refusal.of("limit", "refusal.blindaid.beyond." + side, bound.toPlainString()))
                : List.of();
    }

    /** Its newest position; before that its offer, where it asked for something, and of the enterprise what is paid today. */
    private static Optional<Word> word(TableState table, Side side) {
        TableOpening opening = table.opening();
        Optional<Word> put = table.newest(side).map(RoundRecord.Position::terms).map(terms -> new Word(terms, false));
        if (put.isPresent()) {
            return put;
        }
        boolean asks = opening.offeredBy() == side && opening.opening().cost().signum() != 0;
        boolean today = !asks && side == Side.ENTERPRISE;
        return asks || today ? Optional.of(new Word(opening.opening(), today)) : Optional.empty();
    }

    /** @param today what is paid today in these terms, not what they ask for */
    record Word(Terms terms, boolean today) {}
}
