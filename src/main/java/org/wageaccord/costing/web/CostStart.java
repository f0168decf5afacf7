package org.wageaccord.costing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.costing.CostBasis;
import org.wageaccord.costing.Rates;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.SkillAllowance.Extra;
import org.wageaccord.kernel.Terms;

/** The sheet that somebody finds first: what the side prepares, what the other side wants, and the middle of both. */
final class CostStart {

    private static final BigDecimal TWO = new BigDecimal(2);

    private CostStart() {}

    static CostForm of(CostBasis.Basis basis, Rates rates, List<String> names) {
        Terms own = basis.own();
        Terms other = basis.other() == null ? own : basis.other();
        return new CostForm(
                names,
                List.of("", "", ""),
                own.grades().stream()
                        .map(g -> grade(g, same(other.grades(), GradePay::grade, g.grade()), basis.women()))
                        .toList(),
                own.allowances().stream()
                        .map(a -> level(a, same(other.allowances(), SkillAllowance::level, a.level())))
                        .toList(),
                extras(own.extras(), other.extras()),
                own.payFrom().toString(),
                own.end().toString(),
                plain(rates.socialInsurance()),
                plain(rates.unionDues()),
                plain(rates.housingFund()),
                "",
                null,
                "",
                null);
    }

    private static CostForm.Grade grade(GradePay own, @Nullable GradePay other, Map<String, Integer> women) {
        BigDecimal theirs = other == null ? own.after() : other.after();
        Integer some = women.get(own.grade());
        return new CostForm.Grade(
                own.grade(),
                own.posts(),
                "" + own.headcount(),
                some == null ? "" : some.toString(),
                plain(own.before()),
                plain(own.after()),
                plain(theirs),
                plain(middle(own.after(), theirs)));
    }

    private static CostForm.Level level(SkillAllowance own, @Nullable SkillAllowance other) {
        BigDecimal theirs = other == null ? own.after() : other.after();
        return new CostForm.Level(
                own.level(),
                "" + own.holders(),
                plain(own.before()),
                plain(own.after()),
                plain(theirs),
                plain(middle(own.after(), theirs)));
    }

    /** The items of both sides; what a side does not ask for stays as it is paid today. */
    private static List<CostForm.Item> extras(List<Extra> own, List<Extra> other) {
        return Stream.concat(own.stream(), other.stream().filter(x -> same(own, Extra::item, x.item()) == null))
                .map(x -> item(x, same(own, Extra::item, x.item()), same(other, Extra::item, x.item())))
                .toList();
    }

    private static CostForm.Item item(Extra item, @Nullable Extra own, @Nullable Extra other) {
        BigDecimal ours = own == null ? item.before() : own.after();
        BigDecimal theirs = other == null ? item.before() : other.after();
        return new CostForm.Item(
                item.item(),
                item.unit().name(),
                "",
                plain(item.before()),
                plain(ours),
                plain(theirs),
                plain(middle(ours, theirs)));
    }

    private static <T> @Nullable T same(List<T> rows, Function<T, String> name, String wanted) {
        return rows.stream()
                .filter(r -> name.apply(r).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO, 0, RoundingMode.HALF_UP);
    }

    /** All grades of each scenario raised by its percent on the pay of today; a scenario without one stays. */
    static CostForm raised(CostForm form, SheetReading read) {
        List<@Nullable BigDecimal> percents = read.raises(form);
        List<CostForm.Grade> raised = IntStream.range(0, form.grades().size())
                .mapToObj(row -> {
                    CostForm.Grade grade = form.grades().get(row);
                    BigDecimal before = read.before(row, grade);
                    return grade.with(IntStream.range(0, CostForm.SCENARIOS)
                            .mapToObj(i -> percents.get(i) == null
                                    ? grade.after(i)
                                    : plain(SheetReading.raised(before, percents.get(i))))
                            .toList());
                })
                .toList();
        return read.refusals().isEmpty() ? form.withGrades(raised) : form;
    }

    static String plain(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
