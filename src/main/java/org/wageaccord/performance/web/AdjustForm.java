package org.wageaccord.performance.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.performance.Finding;

/** New amounts of the grades that a minimum wage caught up with. */
record AdjustForm(@Nullable String paidFrom, @Nullable List<Grade> grades) {

    AdjustForm {
        grades = grades == null ? List.of() : grades;
    }

    record Grade(@Nullable String grade, @Nullable String after) {}

    static AdjustForm of(List<GradePay> affected, String paidFrom) {
        return new AdjustForm(
                paidFrom, affected.stream().map(g -> new Grade(g.grade(), "")).toList());
    }

    Finding.Entry entry(Typed read) {
        List<Finding.Raised> raised = new ArrayList<>();
        List<Grade> typed = grades == null ? List.of() : grades;
        for (int i = 0; i < typed.size(); i++) {
            raised.add(new Finding.Raised(
                    Typed.text(typed.get(i).grade()),
                    null,
                    read.amount("grades[" + i + "].after", typed.get(i).after())));
        }
        return new Finding.Entry(read.day("paidFrom", paidFrom), raised);
    }
}
