package org.wageaccord.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.costing.SampleTerms;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The positions of the worked example: what each side put, typed from the example and not computed. */
final class ExampleTerms {

    static final int[] OFFER = SampleTerms.OFFER;
    static final int[] ENTERPRISE_1 = SampleTerms.ENTERPRISE_1;
    static final int[] WORKERS_1 = SampleTerms.WORKERS_1;
    static final int[] ENTERPRISE_2 = SampleTerms.ENTERPRISE_2;
    static final int[] WORKERS_2 = SampleTerms.WORKERS_2;
    static final int[] FINAL = SampleTerms.FINAL;

    static final int[] SKILL_OFFER = SampleTerms.SKILL_OFFER;
    static final int[] SKILL_OLD = SampleTerms.SKILL_OLD;
    static final int[] SKILL_WORKERS_1 = SampleTerms.SKILL_WORKERS_1;
    static final int[] SKILL_ENTERPRISE_2 = SampleTerms.SKILL_ENTERPRISE_2;
    static final int[] SKILL_WORKERS_2 = SampleTerms.SKILL_WORKERS_2;
    static final int[] SKILL_FINAL = SampleTerms.SKILL_FINAL;

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
