package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Person;

/** What an agreement changes for one person, from the person's own grade and skill level; yuan a month. */
record MyChange(Person person, GradePay grade, @Nullable SkillAllowance allowance, BigDecimal overtimeFactor) {

    /** Empty where the register knows no grade of this person, or the table has no such grade. */
    static Optional<MyChange> of(Person person, Terms terms, BigDecimal overtimeFactor) {
        Optional<SkillAllowance> allowance = terms.allowances().stream()
                .filter(a -> isLevel(a.level(), person.skillLevel()))
                .findFirst();
        return terms.grades().stream()
                .filter(g -> g.grade().equals(person.grade()))
                .findFirst()
                .map(g -> new MyChange(person, g, allowance.orElse(null), overtimeFactor));
    }

    public BigDecimal before() {
        return allowance == null ? grade.before() : grade.before().add(allowance.before());
    }

    public BigDecimal after() {
        return allowance == null ? grade.after() : grade.after().add(allowance.after());
    }

    public BigDecimal difference() {
        return after().subtract(before());
    }

    public BigDecimal percent() {
        return Terms.percent(difference(), before());
    }

    public BigDecimal overtimeBefore() {
        return Overtime.before(grade).hour(overtimeFactor);
    }

    public BigDecimal overtimeAfter() {
        return grade.hour(overtimeFactor);
    }

    /** The table writes 高级, the certificate 高级工; both name one level. */
    private static boolean isLevel(String inTable, @Nullable String ofPerson) {
        return ofPerson != null && plain(inTable).equals(plain(ofPerson));
    }

    private static String plain(String level) {
        return level.endsWith("级工") ? level.substring(0, level.length() - 1) : level;
    }
}
