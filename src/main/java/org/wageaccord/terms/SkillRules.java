package org.wageaccord.terms;

import java.util.List;
import java.util.Optional;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;

/** What skill-grade pay must hold: a higher level earns no less, levels stand in their order, an extra says for what. */
final class SkillRules {

    void rising(List<SkillAllowance> allowances, List<Refusal> found) {
        for (int i = 1; i < allowances.size(); i++) {
            SkillAllowance level = allowances.get(i);
            SkillAllowance below = allowances.get(i - 1);
            if (level.after().compareTo(below.after()) < 0) {
                found.add(Refusal.of(
                                TermsRules.at("allowances", i, "after"),
                                "refusal.terms.allowancesFalling",
                                level.level(),
                                below.level(),
                                TermsRules.plain(below.after()))
                        .citing(Law.ALLOWANCES));
            }
            Optional<SkillLevels.Level> mine = SkillLevels.named(level.level());
            Optional<SkillLevels.Level> theirs = SkillLevels.named(below.level());
            if (mine.isPresent()
                    && theirs.isPresent()
                    && mine.get().rank() < theirs.get().rank()) {
                found.add(Refusal.of(
                                TermsRules.at("allowances", i, "level"),
                                "refusal.terms.levelsOutOfOrder",
                                level.level(),
                                below.level())
                        .citing(Law.ALLOWANCES));
            }
        }
    }

    static void extras(List<SkillAllowance.Extra> extras, List<Refusal> found) {
        TermsRules.names("extras", "item", extras, SkillAllowance.Extra::item, Law.ALLOWANCES, found);
        for (int i = 0; i < extras.size(); i++) {
            SkillAllowance.Extra extra = extras.get(i);
            TermsRules.money(
                    TermsRules.at("extras", i, "before"),
                    extra.before(),
                    TermsRules.MONEY_DECIMALS,
                    Law.ALLOWANCES,
                    found);
            TermsRules.money(
                    TermsRules.at("extras", i, "after"),
                    extra.after(),
                    TermsRules.MONEY_DECIMALS,
                    Law.ALLOWANCES,
                    found);
            if (extra.condition().isBlank()) {
                found.add(Refusal.of(TermsRules.at("extras", i, "condition"), "refusal.terms.conditionMissing")
                        .citing(Law.ALLOWANCES));
            }
        }
    }
}
