package org.wageaccord.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.SkillAllowance.Extra;
import org.wageaccord.kernel.SkillAllowance.Unit;

/**
 * What the X of "1+X" costs, yuan a year, by how many get it: what is paid monthly counts twelve times for each worker, what is
 * paid once counts for each award of a year.
 */
public record ExtraCosts(List<Line> lines) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(Span.YEAR);

    static ExtraCosts of(List<Extra> extras, Map<String, Integer> people) {
        return new ExtraCosts(
                extras.stream().map(x -> new Line(x, people.get(x.item()))).toList());
    }

    /**
     * An item, and how many get it.
     *
     * @param people null where nobody told; the item then counts nothing
     */
    public record Line(Extra extra, @Nullable Integer people) {

        public BigDecimal before() {
            return year(extra.before());
        }

        public BigDecimal after() {
            return year(extra.after());
        }

        /** What it costs more, yuan a year. */
        public BigDecimal more() {
            return after().subtract(before());
        }

        private BigDecimal year(BigDecimal amount) {
            BigDecimal all = people == null ? BigDecimal.ZERO : amount.multiply(BigDecimal.valueOf(people));
            return extra.unit() == Unit.MONTH ? all.multiply(MONTHS) : all;
        }
    }

    /** Whether nobody told for some item how many get it, so that it is not in the sums. */
    public boolean incomplete() {
        return lines.stream().anyMatch(line -> line.people() == null);
    }

    public BigDecimal before() {
        return sum(Line::before);
    }

    /** What they cost more, yuan a year. */
    public BigDecimal year() {
        return sum(Line::more);
    }

    /** A twelfth of {@link #year}, to cents, half up. */
    public BigDecimal month() {
        return year().divide(MONTHS, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
