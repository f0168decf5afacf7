package org.wageaccord.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.TypedTerms.Allowance;
import org.wageaccord.forms.TypedTerms.Grade;
import org.wageaccord.forms.TypedTerms.Piece;
import org.wageaccord.forms.TypedTerms.Wording;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The four tables and the clauses; a change of one leaves the others. */
public record TermsTables(
        List<Grade> grades,
        List<Allowance> allowances,
        List<ExtraRow> extras,
        List<Piece> pieceRates,
        List<Wording> clauses) {

    private static final String OFFERED = "local-";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** As terms have them. */
    public static TermsTables of(Terms terms) {
        return of(terms, GradePay::before, SkillAllowance::before, PieceRate::before, ExtraRow.of(terms.extras()));
    }

    /** What was agreed last is what is paid today, and stays so until somebody types more. */
    public static TermsTables asToday(Terms last) {
        return of(last, GradePay::after, SkillAllowance::after, PieceRate::after, ExtraRow.asToday(last.extras()));
    }

    private static TermsTables of(
            Terms terms,
            Function<GradePay, BigDecimal> grade,
            Function<SkillAllowance, BigDecimal> allowance,
            Function<PieceRate, BigDecimal> piece,
            List<ExtraRow> extras) {
        return new TermsTables(
                terms.grades().stream()
                        .map(g -> new Grade(
                                g.grade(),
                                g.posts(),
                                "" + g.headcount(),
                                Rows.plain(grade.apply(g)),
                                Rows.plain(g.after())))
                        .toList(),
                terms.allowances().stream()
                        .map(a -> new Allowance(
                                a.level(), "" + a.holders(), Rows.plain(allowance.apply(a)), Rows.plain(a.after())))
                        .toList(),
                extras,
                terms.pieceRates().stream()
                        .map(p -> new Piece(
                                p.process(),
                                "" + p.quotaPerShift(),
                                piece.apply(p).toPlainString(),
                                p.after().toPlainString(),
                                "" + p.workers(),
                                "" + p.workersAble()))
                        .toList(),
                wordings(terms.clauses()));
    }

    public static List<Wording> wordings(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> new Wording(c.key(), c.title(), c.text()))
                .toList();
    }

    /**
     * A row more: in one of the tables, named by its path; {@code clauses} for a clause of the side's own, {@code local-} and
     * a name for one that is offered. As it was where nobody offers it, and where there is no such table.
     */
    public TermsTables plus(String what, OwnClauses own) {
        if (what.startsWith(OFFERED)) {
            return own.offered()
                    .apply(what.substring(OFFERED.length()))
                    .map(offered -> plus(offered, own))
                    .orElse(this);
        }
        return switch (what) {
            case "grades" -> with(Rows.added(grades, Grade.EMPTY), pieceRates, clauses);
            case "allowances" ->
                new TermsTables(grades, Rows.added(allowances, Allowance.NEW), extras, pieceRates, clauses);
            case "extras" ->
                new TermsTables(grades, allowances, Rows.added(extras, ExtraRow.EMPTY), pieceRates, clauses);
            case "clauses" -> plus(Wording.EMPTY, own);
            case "pieceRates" -> with(grades, Rows.added(pieceRates, Piece.EMPTY), clauses);
            default -> this;
        };
    }

    private TermsTables plus(Wording words, OwnClauses own) {
        String key = own.fresh(clauses.stream().map(Wording::key).toList());
        return with(grades, pieceRates, Rows.added(clauses, new Wording(key, words.title(), words.text())));
    }

    /** A row less, named as {@code grades-2}; as it was where there is none of that name. */
    public TermsTables minus(String row) {
        String[] parts = row.split("-", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,3}")) {
            return this;
        }
        int at = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "grades" -> with(Rows.without(grades, at), pieceRates, clauses);
            case "allowances" -> new TermsTables(grades, Rows.without(allowances, at), extras, pieceRates, clauses);
            case "extras" -> new TermsTables(grades, allowances, Rows.without(extras, at), pieceRates, clauses);
            case "clauses" -> with(grades, pieceRates, Rows.without(clauses, at));
            case "pieceRates" -> with(grades, Rows.without(pieceRates, at), clauses);
            default -> this;
        };
    }

    /** All grades raised by the same percent over the pay of today, each to whole yuan, half up. */
    public TermsTables raised(@Nullable String percent, Typed read) {
        BigDecimal by = read.amount("raise", percent);
        List<Grade> raised = Rows.read(grades, (at, g) -> {
            BigDecimal before = read.amount("grades" + at + "before", g.before());
            BigDecimal after = before.multiply(HUNDRED.add(by)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            return new Grade(g.grade(), g.posts(), g.headcount(), g.before(), Rows.plain(after));
        });
        return read.refusals().isEmpty() ? with(raised, pieceRates, clauses) : this;
    }

    /** The rows of a sheet; what is paid today stays as the form has it where the sheet does not say. */
    public TermsTables taking(WageSheet sheet) {
        List<Grade> rows = sheet.over(grades, Grade::grade, Grade::before).stream()
                .map(row -> new Grade(row.grade(), row.posts(), row.headcount(), row.before(), row.after()))
                .toList();
        return with(rows, pieceRates, clauses);
    }

    private TermsTables with(List<Grade> newGrades, List<Piece> newPieces, List<Wording> newClauses) {
        return new TermsTables(newGrades, allowances, extras, newPieces, newClauses);
    }
}
