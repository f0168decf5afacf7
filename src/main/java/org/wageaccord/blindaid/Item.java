package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/**
 * A clause of the table that is one number, of which more is better for the workers.
 *
 * @param key e.g. {@code grade:G1}
 * @param name as people call it; empty where the kind says all
 */
public record Item(Kind kind, String key, String name) {

    /** What is a number at the table, and its unit. */
    public enum Kind {
        /** average raise, in tenths of a percent */
        RAISE(1),
        /** 企业最低工资, whole yuan */
        MINIMUM(0),
        /** pay of a grade, whole yuan */
        GRADE(0),
        /** allowance of a level, whole yuan */
        ALLOWANCE(0),
        /** price of a piece, thousandths of a yuan */
        PIECE(3);

        private final int decimals;

        Kind(int decimals) {
            this.decimals = decimals;
        }

        public int decimals() {
            return decimals;
        }

        public BigDecimal unit() {
            return BigDecimal.ONE.movePointLeft(decimals);
        }

        public String key() {
            return "blindaid.kind." + name();
        }
    }

    static List<Item> of(Terms terms) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Kind.RAISE, "raise", ""));
        items.add(new Item(Kind.MINIMUM, "minimum", ""));
        terms.grades().forEach(g -> items.add(new Item(Kind.GRADE, "grade:" + g.grade(), g.grade())));
        terms.allowances().forEach(a -> items.add(new Item(Kind.ALLOWANCE, "allowance:" + a.level(), a.level())));
        terms.pieceRates().forEach(p -> items.add(new Item(Kind.PIECE, "piece:" + p.process(), p.process())));
        return List.copyOf(items);
    }

    /** The number as somebody put it; empty where their terms do not have it. Of today nobody's minimum wage is known. */
    Optional<BigDecimal> in(LimitBounds.Word word) {
        Terms terms = word.terms();
        boolean today = word.today();
        return switch (kind) {
            case RAISE -> Optional.of(today ? BigDecimal.ZERO : terms.raisePercent());
            case MINIMUM -> Optional.of(terms.enterpriseMinimum()).filter(minimum -> !today);
            case GRADE -> named(terms.grades(), GradePay::grade).map(today ? GradePay::before : GradePay::after);
            case ALLOWANCE ->
                named(terms.allowances(), SkillAllowance::level)
                        .map(today ? SkillAllowance::before : SkillAllowance::after);
            case PIECE ->
                named(terms.pieceRates(), PieceRate::process).map(today ? PieceRate::before : PieceRate::after);
        };
    }

    private <T> Optional<T> named(List<T> rows, Function<T, String> by) {
        return rows.stream().filter(row -> by.apply(row).equals(name)).findFirst();
    }

    static Optional<Item> find(Terms terms, String key) {
        return of(terms).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The kind of a key that was stored. */
    static Kind kind(String key) {
        return switch (key.split(":", 2)[0]) {
            case "raise" -> Kind.RAISE;
            case "minimum" -> Kind.MINIMUM;
            case "grade" -> Kind.GRADE;
            case "allowance" -> Kind.ALLOWANCE;
            default -> Kind.PIECE;
        };
    }
}
