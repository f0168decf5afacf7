package org.wageaccord.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** What a position must hold to be put at all. Field paths are those of {@link Terms}. */
@Component
class TermsRules {

    static final int MONEY_DECIMALS = 2;
    private static final int PIECE_DECIMALS = PieceRate.DECIMALS;

    /** Of the catalogue, as C15, or of a side's own clause, as W3; figures have keys of their own, in small letters. */
    private static final Pattern CLAUSE_KEY = Pattern.compile("[A-Z][A-Za-z0-9]{0,15}");

    private final Statute statute;
    private final SkillRules skills = new SkillRules();

    TermsRules(Statute statute) {
        this.statute = statute;
    }

    List<Refusal> refusals(Terms terms) {
        List<Refusal> unreadable = AmountBounds.refusals(terms);
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        MinimumWage minimum = statute.minimumWage(statute.today());
        List<Refusal> found = new ArrayList<>();
        grades(terms.grades(), minimum, found);
        allowances(terms.allowances(), found);
        SkillRules.extras(terms.extras(), found);
        pieceRates(terms.pieceRates(), minimum, found);
        money("enterpriseMinimum", terms.enterpriseMinimum(), MONEY_DECIMALS, Law.WAGE_STANDARDS, found);
        aboveMinimum("enterpriseMinimum", terms.enterpriseMinimum(), minimum, found);
        term(terms, found);
        clauses(terms.clauses(), found);
        return List.copyOf(found);
    }

    /** What is seen and told, but not refused. */
    List<Refusal> warnings(Terms terms, int headcount) {
        List<Refusal> found = new ArrayList<>();
        if (terms.headcount() != headcount) {
            found.add(Refusal.of("grades", "warning.terms.headcountDiffers", terms.headcount(), headcount)
                    .citing(Law.WAGE_STANDARDS));
        }
        Rule attainable = statute.rule("QUOTA_ATTAINABLE");
        for (int i = 0; i < terms.pieceRates().size(); i++) {
            PieceRate piece = terms.pieceRates().get(i);
            if (piece.workers() > 0 && belowShare(piece, attainable)) {
                found.add(Refusal.of(
                                at("pieceRates", i, "workersAble"),
                                "warning.terms.quotaNotAttainable",
                                piece.process(),
                                plain(piece.attainablePercent()))
                        .citing(attainable.citation()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean belowShare(PieceRate piece, Rule rule) {
        BigDecimal whole = rule.denominator() == null ? new BigDecimal(100) : rule.denominator();
        return BigDecimal.valueOf(piece.workersAble())
                        .multiply(whole)
                        .compareTo(rule.value().multiply(BigDecimal.valueOf(piece.workers())))
                < 0;
    }

    private static void grades(List<GradePay> grades, MinimumWage minimum, List<Refusal> found) {
        if (grades.isEmpty()) {
            found.add(Refusal.of("grades", "refusal.terms.gradesMissing").citing(Law.WAGE_STANDARDS));
        }
        names("grades", "grade", grades, GradePay::grade, Law.WAGE_STANDARDS, found);
        for (int i = 0; i < grades.size(); i++) {
            GradePay grade = grades.get(i);
            money(at("grades", i, "before"), grade.before(), MONEY_DECIMALS, Law.WAGE_STANDARDS, found);
            money(at("grades", i, "after"), grade.after(), MONEY_DECIMALS, Law.WAGE_STANDARDS, found);
            aboveMinimum(at("grades", i, "after"), grade.after(), minimum, found);
            if (grade.headcount() <= 0) {
                found.add(Refusal.of(at("grades", i, "headcount"), "refusal.terms.headcountNotPositive")
                        .citing(Law.WAGE_STANDARDS));
            }
            if (i > 0 && grade.after().compareTo(grades.get(i - 1).after()) <= 0) {
                found.add(Refusal.of(
                                at("grades", i, "after"),
                                "refusal.terms.gradesNotRising",
                                grade.grade(),
                                grades.get(i - 1).grade(),
                                plain(grades.get(i - 1).after()))
                        .citing(Law.WAGE_STANDARDS));
            }
        }
    }

    private void allowances(List<SkillAllowance> allowances, List<Refusal> found) {
        names("allowances", "level", allowances, SkillAllowance::level, Law.ALLOWANCES, found);
        for (int i = 0; i < allowances.size(); i++) {
            SkillAllowance level = allowances.get(i);
            money(at("allowances", i, "before"), level.before(), MONEY_DECIMALS, Law.ALLOWANCES, found);
            money(at("allowances", i, "after"), level.after(), MONEY_DECIMALS, Law.ALLOWANCES, found);
            if (level.holders() < 0) {
                found.add(Refusal.of(at("allowances", i, "holders"), "refusal.terms.countNegative")
                        .citing(Law.ALLOWANCES));
            }
        }
        skills.rising(allowances, found);
    }

    private static void pieceRates(List<PieceRate> pieces, MinimumWage minimum, List<Refusal> found) {
        names("pieceRates", "process", pieces, PieceRate::process, Law.PIECE_RATES, found);
        for (int i = 0; i < pieces.size(); i++) {
            PieceRate piece = pieces.get(i);
            money(at("pieceRates", i, "before"), piece.before(), PIECE_DECIMALS, Law.PIECE_RATES, found);
            money(at("pieceRates", i, "after"), piece.after(), PIECE_DECIMALS, Law.PIECE_RATES, found);
            if (piece.quotaPerShift() <= 0) {
                found.add(Refusal.of(at("pieceRates", i, "quotaPerShift"), "refusal.terms.quotaNotPositive")
                        .citing(Law.PIECE_RATES));
            } else if (piece.month().compareTo(minimum.monthly()) <= 0) {
                found.add(Refusal.of(
                                at("pieceRates", i, "after"),
                                "refusal.terms.piecePayNotAboveMinimum",
                                plain(piece.month()),
                                plain(minimum.monthly()))
                        .citing(Law.PIECE_PAY_FLOOR));
            }
            if (piece.workers() < 0 || piece.workersAble() < 0 || piece.workersAble() > piece.workers()) {
                found.add(Refusal.of(at("pieceRates", i, "workersAble"), "refusal.terms.moreAbleThanWorkers")
                        .citing(Law.PIECE_RATES));
            }
        }
    }

    private void term(Terms terms, List<Refusal> found) {
        Rule longest = statute.rule("TERM_MONTHS_MAXIMUM");
        Rule usual = statute.rule("TERM_MONTHS_USUAL");
        if (!terms.start().isBefore(terms.end())) {
            found.add(Refusal.of("end", "refusal.terms.endNotAfterStart", terms.start())
                    .citing(Law.TERM));
        } else if (terms.end().isAfter(lastDay(terms.start(), longest.number()))) {
            found.add(Refusal.of("end", "refusal.terms.termTooLong", longest.number())
                    .citing(longest.citation()));
        }
        if (terms.payFrom().isAfter(terms.end())
                || terms.payFrom().isBefore(terms.start().minusMonths(usual.number()))) {
            found.add(Refusal.of("payFrom", "refusal.terms.payFromOutsideTerm", usual.number())
                    .citing(Law.TERM));
        }
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    private static void clauses(List<Clause> clauses, List<Refusal> found) {
        names("clauses", "key", clauses, Clause::key, Law.CONTENT, found);
        for (int i = 0; i < clauses.size(); i++) {
            if (!CLAUSE_KEY.matcher(clauses.get(i).key()).matches()) {
                found.add(Refusal.of(at("clauses", i, "text"), "refusal.terms.clauseKeyMalformed"));
            }
            if (clauses.get(i).text().isBlank()) {
                found.add(Refusal.of(
                                at("clauses", i, "text"),
                                "refusal.terms.clauseBlank",
                                clauses.get(i).title())
                        .citing(Law.CONTENT));
            }
        }
    }

    static <T> void names(
            String list,
            String property,
            List<T> rows,
            Function<T, String> name,
            Citation article,
            List<Refusal> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String value = name.apply(rows.get(i)).strip();
            if (value.isEmpty()) {
                found.add(Refusal.of(at(list, i, property), "refusal.terms.rowNameMissing")
                        .citing(article));
            } else if (!seen.add(value)) {
                found.add(Refusal.of(at(list, i, property), "refusal.terms.rowNameTwice", value)
                        .citing(article));
            }
        }
    }

    static void money(String field, BigDecimal amount, int decimals, Citation article, List<Refusal> found) {
        if (amount.signum() < 0) {
            found.add(Refusal.of(field, "refusal.terms.moneyNegative").citing(article));
        } else if (Math.max(0, amount.stripTrailingZeros().scale()) > decimals) {
            found.add(
                    Refusal.of(field, "refusal.terms.tooManyDecimals", decimals).citing(article));
        }
    }

    private static void aboveMinimum(String field, @Nullable BigDecimal pay, MinimumWage minimum, List<Refusal> found) {
        if (pay != null && pay.compareTo(minimum.monthly()) <= 0) {
            found.add(Refusal.of(field, "refusal.terms.payNotAboveMinimum", plain(minimum.monthly()))
                    .citing(minimum.citation()));
        }
    }

    static String at(String list, int i, String property) {
        return list + "[" + i + "]." + property;
    }

    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
