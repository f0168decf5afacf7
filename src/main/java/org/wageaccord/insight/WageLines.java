package org.wageaccord.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.contract.Agreement;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.registry.Enterprise;

/** What the agreements published pay by grade: a read model, one agreement an enterprise, the newest published. */
@Repository
class WageLines {

    private static final int DIVISION = 2;
    /** Far more than the enterprises of one division and size in a city have grades. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    WageLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with its grade. */
    record Line(String grade, Share share) {}

    void replace(CaseNumber number, Enterprise enterprise, Agreement agreement) {
        jdbc.sql("delete from insight.wage_line where enterprise = :enterprise")
                .param("enterprise", enterprise.id().value())
                .update();
        for (GradePay grade : agreement.terms().grades()) {
            jdbc.sql("""
                    insert into insight.wage_line (enterprise, grade, case_number, industry, size_class, headcount, pay, ends_on)
                    values (:enterprise, :grade, :case, :industry, :size, :headcount, :pay, :ends)
                    on conflict (enterprise, grade) do nothing""")
                    .param("enterprise", enterprise.id().value())
                    .param("grade", grade.grade())
                    .param("case", number.toString())
                    .param("industry", division(enterprise))
                    .param("size", SizeClass.of(enterprise.headcount()).name())
                    .param("headcount", grade.headcount())
                    .param("pay", grade.after())
                    .param("ends", agreement.terms().end())
                    .update();
        }
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from insight.wage_line)")
                .query(Boolean.class)
                .single();
    }

    void remove(CaseNumber number) {
        jdbc.sql("delete from insight.wage_line where case_number = :case")
                .param("case", number.toString())
                .update();
    }

    /** Lines of agreements whose term is not over, by grade; of some grades only, unless they are null. */
    List<Line> of(String industry, SizeClass size, @Nullable Collection<String> grades, LocalDate today) {
        return jdbc.sql("""
                        select grade, enterprise, headcount, pay from insight.wage_line
                        where industry = :industry and size_class = :size and ends_on >= :today
                            and (cast(:grades as text[]) is null or grade = any(cast(:grades as text[])))
                        order by grade limit :most""")
                .param("grades", grades == null ? null : grades.toArray(String[]::new))
                .param("industry", industry)
                .param("size", size.name())
                .param("today", today)
                .param("most", MOST)
                .query((row, n) -> new Line(
                        row.getString("grade"),
                        new Share(row.getString("enterprise"), row.getInt("headcount"), row.getBigDecimal("pay"))))
                .list();
    }

    static String division(Enterprise enterprise) {
        return enterprise.industryCode().substring(0, DIVISION);
    }
}
