package org.wageaccord.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Amounts nobody can mean, e.g. 1E+999999; asked first, since reckoning with them would already do harm. */
final class AmountBounds {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 12;

    private AmountBounds() {}

    static List<Refusal> refusals(Terms terms) {
        List<Refusal> found = new ArrayList<>();
        for (int i = 0; i < terms.grades().size(); i++) {
            GradePay grade = terms.grades().get(i);
            bound(TermsRules.at("grades", i, "before"), grade.before(), Law.WAGE_STANDARDS, found);
            bound(TermsRules.at("grades", i, "after"), grade.after(), Law.WAGE_STANDARDS, found);
        }
        for (int i = 0; i < terms.allowances().size(); i++) {
            SkillAllowance level = terms.allowances().get(i);
            bound(TermsRules.at("allowances", i, "before"), level.before(), Law.ALLOWANCES, found);
            bound(TermsRules.at("allowances", i, "after"), level.after(), Law.ALLOWANCES, found);
        }
        for (int i = 0; i < terms.pieceRates().size(); i++) {
            PieceRate piece = terms.pieceRates().get(i);
            bound(TermsRules.at("pieceRates", i, "before"), piece.before(), Law.PIECE_RATES, found);
            bound(TermsRules.at("pieceRates", i, "after"), piece.after(), Law.PIECE_RATES, found);
        }
        for (int i = 0; i < terms.extras().size(); i++) {
            SkillAllowance.Extra extra = terms.extras().get(i);
            bound(TermsRules.at("extras", i, "before"), extra.before(), Law.ALLOWANCES, found);
            bound(TermsRules.at("extras", i, "after"), extra.after(), Law.ALLOWANCES, found);
        }
        bound("enterpriseMinimum", terms.enterpriseMinimum(), Law.WAGE_STANDARDS, found);
        return List.copyOf(found);
    }

    private static void bound(String field, BigDecimal amount, Citation article, List<Refusal> found) {
        if (amount.abs().compareTo(MOST) >= 0 || amount.scale() > MOST_DECIMALS) {
            found.add(Refusal.of(field, "refusal.terms.moneyTooBig").citing(article));
        }
    }
}
