package org.wageaccord.coach.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** A round of the practice case as it is typed. The paths are those of {@link Terms}, so that refusals find their fields. */
record PracticeForm(
        @Nullable List<Row> grades,
        @Nullable String enterpriseMinimum,
        @Nullable List<Row> allowances,
        @Nullable List<String> arguments) {

    record Row(@Nullable String after) {}

    PracticeForm {
        grades = grades == null ? List.of() : grades;
        allowances = allowances == null ? List.of() : allowances;
        arguments = arguments == null ? List.of() : arguments;
    }

    static PracticeForm of(Terms terms) {
        return new PracticeForm(
                terms.grades().stream()
                        .map(GradePay::after)
                        .map(PracticeForm::row)
                        .toList(),
                plain(terms.enterpriseMinimum()),
                terms.allowances().stream()
                        .map(SkillAllowance::after)
                        .map(PracticeForm::row)
                        .toList(),
                List.of());
    }

    private static Row row(BigDecimal amount) {
        return new Row(plain(amount));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    List<BigDecimal> pay(Typed read) {
        return amounts("grades", grades, read);
    }

    List<BigDecimal> skill(Typed read) {
        return amounts("allowances", allowances, read);
    }

    private static List<BigDecimal> amounts(String list, @Nullable List<Row> rows, Typed read) {
        List<BigDecimal> amounts = new ArrayList<>();
        List<Row> typed = rows == null ? List.of() : rows;
        for (int i = 0; i < typed.size(); i++) {
            Row row = typed.get(i);
            amounts.add(read.amount(list + "[" + i + "].after", row == null ? null : row.after()));
        }
        return amounts;
    }

    BigDecimal minimum(Typed read) {
        return read.amount("enterpriseMinimum", enterpriseMinimum);
    }
}
