package org.wageaccord.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The enterprise of the worked example: 240 people in five grades, 155 holders of certificates in five levels. */
public final class SampleTerms {

    public static final int[] OLD = {3600, 4200, 5100, 6400, 8200};
    public static final int[] OFFER = {3960, 4620, 5610, 7040, 9020};
    public static final int[] ENTERPRISE_1 = {3708, 4326, 5253, 6592, 8446};
    public static final int[] WORKERS_1 = {3906, 4557, 5534, 6944, 8897};
    public static final int[] ENTERPRISE_2 = {3780, 4410, 5355, 6720, 8610};
    public static final int[] WORKERS_2 = {3870, 4515, 5483, 6880, 8815};
    public static final int[] FINAL = {3888, 4494, 5432, 6784, 8610};

    public static final int[] SKILL_OLD = {0, 100, 200, 400, 600};
    public static final int[] SKILL_OFFER = {150, 300, 600, 1200, 1800};
    public static final int[] SKILL_WORKERS_1 = {150, 300, 600, 1100, 1600};
    public static final int[] SKILL_ENTERPRISE_2 = {50, 150, 300, 600, 900};
    public static final int[] SKILL_WORKERS_2 = {120, 250, 500, 1000, 1500};
    public static final int[] SKILL_FINAL = {100, 200, 400, 800, 1200};

    private static final int[] PEOPLE = {60, 84, 54, 30, 12};
    private static final int[] HOLDERS = {70, 48, 26, 8, 3};
    private static final String[] POSTS = {"辅助、包装、普工", "冲压、抛光操作工", "熟练工、装配", "模具、机修、电工", "技师、班组长"};
    private static final String[] LEVELS = {"初级工", "中级工", "高级工", "技师", "高级技师"};
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private SampleTerms() {}

    public static Terms of(int[] pay, int[] skill) {
        List<GradePay> grades = new ArrayList<>();
        List<SkillAllowance> skills = new ArrayList<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            grades.add(new GradePay(
                    "G" + (i + 1), POSTS[i], PEOPLE[i], BigDecimal.valueOf(OLD[i]), BigDecimal.valueOf(pay[i])));
            skills.add(new SkillAllowance(
                    LEVELS[i], HOLDERS[i], BigDecimal.valueOf(SKILL_OLD[i]), BigDecimal.valueOf(skill[i])));
        }
        BigDecimal minimum = new BigDecimal("2800");
        return new Terms(grades, skills, List.of(), minimum, START, LocalDate.of(2027, 3, 31), START, List.of());
    }
}
