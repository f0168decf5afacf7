package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed or proposed: the wage table by grade, the skill allowances by level, piece rates, the enterprise minimum
 * wage, the term, and the other clauses as text. A frozen value: it travels from the table to the agreement as a copy.
 * All sums are yuan a month unless named otherwise.
 *
 * @param enterpriseMinimum 企业最低工资, yuan a month
 * @param payFrom the day from which the new pay is owed; may lie before the effective date
 * @param extras the X of "1+X" beside the skill allowances; left out of the digest where there are none, as in terms from
 *     before they were kept
 */
public record Terms(
        List<GradePay> grades,
        List<SkillAllowance> allowances,
        List<PieceRate> pieceRates,
        BigDecimal enterpriseMinimum,
        LocalDate start,
        LocalDate end,
        LocalDate payFrom,
        List<Clause> clauses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<SkillAllowance.Extra> extras) {

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Terms {
        grades = List.copyOf(grades);
        allowances = List.copyOf(allowances);
        pieceRates = List.copyOf(pieceRates);
        clauses = List.copyOf(clauses);
        extras = extras == null ? List.of() : List.copyOf(extras);
    }

    /** Terms written anew without anything of the X of "1+X"; other terms are changed by what begins with {@code with}. */
    public Terms(
            List<GradePay> grades,
            List<SkillAllowance> allowances,
            List<PieceRate> pieceRates,
            BigDecimal enterpriseMinimum,
            LocalDate start,
            LocalDate end,
            LocalDate payFrom,
            List<Clause> clauses) {
        this(grades, allowances, pieceRates, enterpriseMinimum, start, end, payFrom, clauses, List.of());
    }

    @Override
    public List<SkillAllowance.Extra> extras() {
        return extras == null ? List.of() : extras;
    }

    /** The same terms with other clauses. */
    public Terms withClauses(List<Clause> others) {
        return new Terms(grades, allowances, pieceRates, enterpriseMinimum, start, end, payFrom, others, extras);
    }

    /** The same terms with other wages, allowances and enterprise minimum. */
    public Terms withPay(List<GradePay> wages, List<SkillAllowance> levels, BigDecimal minimum) {
        return new Terms(wages, levels, pieceRates, minimum, start, end, payFrom, clauses, extras);
    }

    /** The same terms with these items of "1+X". */
    public Terms with(List<SkillAllowance.Extra> items) {
        return new Terms(grades, allowances, pieceRates, enterpriseMinimum, start, end, payFrom, clauses, items);
    }

    @JsonIgnore
    public int headcount() {
        return grades.stream().mapToInt(GradePay::headcount).sum();
    }

    /** Wage bill of the post wages before, a month. */
    @JsonIgnore
    public BigDecimal wagesBefore() {
        return total(grades, g -> times(g.before(), g.headcount()));
    }

    @JsonIgnore
    public BigDecimal wagesAfter() {
        return total(grades, g -> times(g.after(), g.headcount()));
    }

    @JsonIgnore
    public BigDecimal wageRaise() {
        return wagesAfter().subtract(wagesBefore());
    }

    /** Average raise of post wages in percent, weighted by headcount, four decimals. */
    @JsonIgnore
    public BigDecimal raisePercent() {
        return percent(wageRaise(), wagesBefore());
    }

    @JsonIgnore
    public BigDecimal averageBefore() {
        return average(wagesBefore());
    }

    @JsonIgnore
    public BigDecimal averageAfter() {
        return average(wagesAfter());
    }

    @JsonIgnore
    public BigDecimal allowancesBefore() {
        return total(allowances, a -> times(a.before(), a.holders()));
    }

    @JsonIgnore
    public BigDecimal allowancesAfter() {
        return total(allowances, a -> times(a.after(), a.holders()));
    }

    @JsonIgnore
    public BigDecimal allowanceRaise() {
        return allowancesAfter().subtract(allowancesBefore());
    }

    /** What the proposal costs more than today, a month: wages and allowances. */
    @JsonIgnore
    public BigDecimal cost() {
        return wageRaise().add(allowanceRaise());
    }

    @JsonIgnore
    public BigDecimal costOfYear() {
        return times(cost(), MONTHS);
    }

    /** Cost in percent of today's wages and allowances, four decimals. */
    @JsonIgnore
    public BigDecimal costPercent() {
        return percent(cost(), wagesBefore().add(allowancesBefore()));
    }

    public Optional<Clause> clause(String key) {
        return clauses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Percent with four decimals, half up; zero where the base is zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal base) {
        return base.signum() == 0
                ? BigDecimal.ZERO.setScale(4)
                : part.multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_UP);
    }

    private BigDecimal average(BigDecimal sum) {
        return headcount() == 0
                ? BigDecimal.ZERO.setScale(2)
                : sum.divide(BigDecimal.valueOf(headcount()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal times(BigDecimal amount, int count) {
        return amount.multiply(BigDecimal.valueOf(count));
    }

    private static <T> BigDecimal total(List<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
