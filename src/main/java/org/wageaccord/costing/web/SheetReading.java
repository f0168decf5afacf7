package org.wageaccord.costing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.costing.Business;
import org.wageaccord.costing.Premises;
import org.wageaccord.costing.Rates;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Reads a sheet. Numbers beyond all reason are refused beside their field; the bounds are the platform's own, not the law's. */
final class SheetReading {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST_PAY = new BigDecimal(10_000_000);
    private static final BigDecimal MOST_SUM = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_HOURS = new BigDecimal(744);
    private static final int MOST_PEOPLE = 1_000_000;

    private final Typed typed = new Typed();

    /** Each once: what all scenarios share is read with every one of them. */
    List<Refusal> refusals() {
        return typed.refusals().stream().distinct().toList();
    }

    List<Terms> scenarios(CostForm form) {
        LocalDate from = typed.day("payFrom", form.payFrom());
        LocalDate end = typed.day("end", form.end());
        if (end.isBefore(from)) {
            typed.refuse("end", "refusal.costing.endsBeforeItBegins");
        }
        List<Terms> scenarios = new ArrayList<>();
        for (int i = 0; i < CostForm.SCENARIOS; i++) {
            scenarios.add(new Terms(
                    grades(form, i),
                    levels(form, i),
                    List.of(),
                    BigDecimal.ZERO,
                    from,
                    end,
                    from,
                    List.of(),
                    extras(form, i)));
        }
        return scenarios;
    }

    Premises premises(CostForm form) {
        Map<String, Integer> women = new HashMap<>();
        for (int row = 0; row < form.grades().size(); row++) {
            CostForm.Grade grade = form.grades().get(row);
            String field = "grades[" + row + "].women";
            if (!Typed.isEmpty(grade.women())) {
                women.put(Typed.text(grade.grade()), people(field, grade.women()));
                moreWomenThanPeople(field, grade);
            }
        }
        return new Premises(
                new Rates(
                        share("socialInsurance", form.socialInsurance()),
                        share("unionDues", form.unionDues()),
                        share("housingFund", form.housingFund())),
                women,
                getting(form.extras()),
                Typed.isEmpty(form.overtimeHours())
                        ? BigDecimal.ZERO
                        : within("overtimeHours", typed.amount("overtimeHours", form.overtimeHours()), MOST_HOURS),
                business(form.figures()));
    }

    private Business business(CostForm.Figures figures) {
        BigDecimal margin = sum("margin", figures.margin(), true);
        return new Business(
                sum("bill", figures.bill(), false),
                sum("revenue", figures.revenue(), false),
                Typed.isEmpty(figures.profit()) ? null : typed.amount("figures.profit", figures.profit()),
                Typed.isEmpty(figures.staff()) ? null : (Integer) people("figures.staff", figures.staff()),
                sum("expected", figures.expected(), false),
                margin == null ? null : within("figures.margin", margin, HUNDRED),
                sum("output", figures.output(), false));
    }

    private @Nullable BigDecimal sum(String name, @Nullable String text, boolean percent) {
        String field = "figures." + name;
        return Typed.isEmpty(text)
                ? null
                : within(field, percent ? typed.percent(field, text) : typed.amount(field, text), MOST_SUM);
    }

    private List<GradePay> grades(CostForm form, int scenario) {
        return IntStream.range(0, form.grades().size())
                .mapToObj(row -> {
                    CostForm.Grade grade = form.grades().get(row);
                    BigDecimal before = before(row, grade);
                    String at = "grades[" + row + "].";
                    return new GradePay(
                            Typed.text(grade.grade()),
                            Typed.text(grade.posts()),
                            people(at + "people", grade.people()),
                            before,
                            pay(at + CostForm.column(scenario), grade.after(scenario), before));
                })
                .toList();
    }

    private List<SkillAllowance> levels(CostForm form, int scenario) {
        return IntStream.range(0, form.levels().size())
                .mapToObj(row -> {
                    CostForm.Level level = form.levels().get(row);
                    String at = "levels[" + row + "].";
                    BigDecimal before = within(at + "before", typed.amount(at + "before", level.before()), MOST_PAY);
                    return new SkillAllowance(
                            Typed.text(level.level()),
                            people(at + "holders", level.holders()),
                            before,
                            pay(at + CostForm.column(scenario), level.after(scenario), before));
                })
                .toList();
    }

    private List<SkillAllowance.Extra> extras(CostForm form, int scenario) {
        return Rows.read(form.extras(), (place, item) -> {
            String at = "extras" + place;
            BigDecimal before = within(at + "before", typed.amount(at + "before", item.before()), MOST_PAY);
            return new SkillAllowance.Extra(
                    SkillAllowance.Kind.OTHER,
                    Typed.text(item.item()),
                    SkillAllowance.Unit.ONCE.name().equals(item.unit())
                            ? SkillAllowance.Unit.ONCE
                            : SkillAllowance.Unit.MONTH,
                    before,
                    pay(at + CostForm.column(scenario), item.after(scenario), before),
                    "");
        });
    }

    /** How many get each item of "1+X"; an item without a number is left out. */
    private Map<String, Integer> getting(List<CostForm.Item> extras) {
        Map<String, Integer> people = new HashMap<>();
        for (int row = 0; row < extras.size(); row++) {
            CostForm.Item item = extras.get(row);
            if (!Typed.isEmpty(item.people())) {
                people.put(Typed.text(item.item()), people("extras[" + row + "].people", item.people()));
            }
        }
        return people;
    }

    BigDecimal before(int row, CostForm.Grade grade) {
        String field = "grades[" + row + "].before";
        return within(field, typed.amount(field, grade.before()), MOST_PAY);
    }

    /** The percent of each scenario's helper, null where none was typed. */
    List<@Nullable BigDecimal> raises(CostForm form) {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        for (int i = 0; i < CostForm.SCENARIOS; i++) {
            String text = i < form.raises().size() ? form.raises().get(i) : "";
            percents.add(Typed.isEmpty(text) ? null : change("raises[" + i + "]", text));
        }
        return percents;
    }

    /** A sum a month, or a percent on the pay of today. */
    private BigDecimal pay(String field, String text, BigDecimal before) {
        return Typed.isPercent(text)
                ? raised(before, change(field, text))
                : within(field, typed.amount(field, text), MOST_PAY);
    }

    /** To whole yuan, half up. */
    static BigDecimal raised(BigDecimal before, BigDecimal percent) {
        return before.multiply(HUNDRED.add(percent)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal change(String field, String text) {
        BigDecimal percent = typed.percent(field, text);
        return percent.abs().compareTo(HUNDRED) > 0 ? refused(field) : percent;
    }

    private BigDecimal share(String field, @Nullable String text) {
        return within(field, typed.percent(field, text), HUNDRED);
    }

    private int people(String field, @Nullable String text) {
        int people = typed.count(field, text);
        if (people < 0 || people > MOST_PEOPLE) {
            refused(field);
            return 0;
        }
        return people;
    }

    private void moreWomenThanPeople(String field, CostForm.Grade grade) {
        Typed apart = new Typed();
        int women = apart.count(field, grade.women());
        int people = apart.count(field, grade.people());
        if (apart.refusals().isEmpty() && women > people) {
            typed.refuse(field, "refusal.costing.moreWomenThanPeople");
        }
    }

    private BigDecimal within(String field, BigDecimal amount, BigDecimal most) {
        return amount.signum() < 0 || amount.compareTo(most) > 0 ? refused(field) : amount;
    }

    private BigDecimal refused(String field) {
        typed.refuse(field, "refusal.costing.beyondReason");
        return BigDecimal.ZERO;
    }
}
