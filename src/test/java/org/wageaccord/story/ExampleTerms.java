package org.wageaccord.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The positions of the worked example: what each side put, typed from the example and not computed. */
final class ExampleTerms {

    static final int[] OFFER = {3960, 4620, 5610, 7040, 9020};
    static final int[] ENTERPRISE_1 = {3708, 4326, 5253, 6592, 8446};
    static final int[] WORKERS_1 = {3906, 4557, 5534, 6944, 8897};
    static final int[] ENTERPRISE_2 = {3780, 4410, 5355, 6720, 8610};
    static final int[] WORKERS_2 = {3870, 4515, 5483, 6880, 8815};
    static final int[] FINAL = {3888, 4494, 5432, 6784, 8610};

    static final int[] SKILL_OFFER = {150, 300, 600, 1200, 1800};
    static final int[] SKILL_OLD = {0, 100, 200, 400, 600};
    static final int[] SKILL_WORKERS_1 = {150, 300, 600, 1100, 1600};
    static final int[] SKILL_ENTERPRISE_2 = {50, 150, 300, 600, 900};
    static final int[] SKILL_WORKERS_2 = {120, 250, 500, 1000, 1500};
    static final int[] SKILL_FINAL = {100, 200, 400, 800, 1200};

    private static final String[] PIECES = {"0.086", "0.515", "0.353"};
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private ExampleTerms() {}

    static Terms of(Terms last, int[] pay, int[] skill) {
        List<GradePay> grades = new ArrayList<>();
        for (int i = 0; i < pay.length; i++) {
            GradePay g = last.grades().get(i);
            grades.add(new GradePay(g.grade(), g.posts(), g.headcount(), g.before(), BigDecimal.valueOf(pay[i])));
        }
        List<SkillAllowance> skills = new ArrayList<>();
        for (int i = 0; i < skill.length; i++) {
            SkillAllowance s = last.allowances().get(i);
            skills.add(new SkillAllowance(s.level(), s.holders(), s.before(), BigDecimal.valueOf(skill[i])));
        }
        List<PieceRate> pieces = new ArrayList<>();
        for (int i = 0; i < PIECES.length; i++) {
            PieceRate p = last.pieceRates().get(i);
            pieces.add(new PieceRate(
                    p.process(),
                    p.quotaPerShift(),
                    p.before(),
                    new BigDecimal(PIECES[i]),
                    p.workers(),
                    p.workersAble()));
        }
        return new Terms(
                grades,
                skills,
                pieces,
                new BigDecimal("2800"),
                START,
                LocalDate.of(2027, 3, 31),
                START,
                last.clauses());
    }

    /** The same in other words: a sentence more in the first clause. */
    static Terms reworded(Terms t) {
        List<Clause> clauses = new ArrayList<>(t.clauses());
        Clause c = clauses.get(0);
        clauses.set(0, new Clause(c.key(), c.title(), c.text() + "双方应当遵守。"));
        return new Terms(
                t.grades(),
                t.allowances(),
                t.pieceRates(),
                t.enterpriseMinimum(),
                t.start(),
                t.end(),
                t.payFrom(),
                clauses);
    }
}
