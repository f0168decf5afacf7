package org.wageaccord.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The agreement of the worked example: 240 workers, five grades, final terms. */
public final class Example {

    private Example() {}

    public static Terms terms() {
        return new Terms(
                List.of(
                        grade("G1", "辅助、包装、普工", 60, "3600", "3888"),
                        grade("G2", "冲压、抛光操作工", 84, "4200", "4494"),
                        grade("G3", "熟练工、装配", 54, "5100", "5432"),
                        grade("G4", "模具、机修、电工", 30, "6400", "6784"),
                        grade("G5", "技师、班组长", 12, "8200", "8610")),
                List.of(
                        level("初级", 70, "0", "100"),
                        level("中级", 48, "100", "200"),
                        level("高级", 26, "200", "400"),
                        level("技师", 8, "400", "800"),
                        level("高级技师", 3, "600", "1200")),
                List.of(
                        new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal("0.086"), 18, 17),
                        new PieceRate("抛光", 420, new BigDecimal("0.480"), new BigDecimal("0.515"), 20, 19),
                        new PieceRate("装配", 600, new BigDecimal("0.330"), new BigDecimal("0.353"), 20, 20)),
                new BigDecimal("2800"),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 4, 1),
                List.of(
                        new Clause("C15", "工资支付", "每月15日发放上月工资。"),
                        new Clause("C16", "试用期", "试用期工资不低于本岗位工资的百分之八十。"),
                        new Clause("X01", "其他", "师带徒每月200元，为期6个月。")));
    }

    private static GradePay grade(String grade, String posts, int count, String before, String after) {
        return new GradePay(grade, posts, count, new BigDecimal(before), new BigDecimal(after));
    }

    private static SkillAllowance level(String level, int holders, String before, String after) {
        return new SkillAllowance(level, holders, new BigDecimal(before), new BigDecimal(after));
    }
}
