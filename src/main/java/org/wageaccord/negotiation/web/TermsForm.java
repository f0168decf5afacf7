package org.wageaccord.negotiation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheet;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** The rows of an offer's tables as they are typed: text only, so that nothing typed is ever lost. */
final class TermsForm {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private TermsForm() {}

    record Grade(
            @Nullable String grade,
            @Nullable String posts,
            @Nullable String headcount,
            @Nullable String before,
            @Nullable String after) {}

    record Allowance(
            @Nullable String level,
            @Nullable String holders,
            @Nullable String before,
            @Nullable String after) {}

    record Piece(
            @Nullable String process,
            @Nullable String quotaPerShift,
            @Nullable String before,
            @Nullable String after,
            @Nullable String workers,
            @Nullable String workersAble) {}

    record Wording(
            @Nullable String key,
            @Nullable String title,
            @Nullable String text) {}

    /** What was agreed last is what is paid today; the offer starts from there. */
    static List<Grade> grades(Terms last) {
        return last.grades().stream()
                .map(g -> new Grade(
                        g.grade(), g.posts(), "" + g.headcount(), Rows.plain(g.after()), Rows.plain(g.after())))
                .toList();
    }

    static List<Allowance> allowances(Terms last) {
        return last.allowances().stream()
                .map(a -> new Allowance(a.level(), "" + a.holders(), Rows.plain(a.after()), Rows.plain(a.after())))
                .toList();
    }

    static List<Piece> pieces(Terms last) {
        return last.pieceRates().stream()
                .map(p -> new Piece(
                        p.process(),
                        "" + p.quotaPerShift(),
                        p.after().toPlainString(),
                        p.after().toPlainString(),
                        "" + p.workers(),
                        "" + p.workersAble()))
                .toList();
    }

    static List<Wording> wordings(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> new Wording(c.key(), c.title(), c.text()))
                .toList();
    }

    static Terms terms(OfferForm form, Typed read) {
        return new Terms(
                Rows.read(
                        form.grades(),
                        (at, g) -> new GradePay(
                                Typed.text(g.grade()),
                                Typed.text(g.posts()),
                                read.count("grades" + at + "headcount", g.headcount()),
                                read.amount("grades" + at + "before", g.before()),
                                read.amount("grades" + at + "after", g.after()))),
                Rows.read(
                        form.allowances(),
                        (at, a) -> new SkillAllowance(
                                Typed.text(a.level()),
                                read.count("allowances" + at + "holders", a.holders()),
                                read.amount("allowances" + at + "before", a.before()),
                                read.amount("allowances" + at + "after", a.after()))),
                Rows.read(form.pieceRates(), (at, p) -> piece(at, p, read)),
                read.amount("enterpriseMinimum", form.enterpriseMinimum()),
                read.day("start", form.start()),
                read.day("end", form.end()),
                read.day("payFrom", form.payFrom()),
                Rows.read(
                        form.clauses(),
                        (at, c) -> new Clause(Typed.text(c.key()), Typed.text(c.title()), Typed.text(c.text()))),
                ExtraRow.read(form.extras(), read));
    }

    private static PieceRate piece(String at, Piece p, Typed read) {
        return new PieceRate(
                Typed.text(p.process()),
                read.count("pieceRates" + at + "quotaPerShift", p.quotaPerShift()),
                read.amount("pieceRates" + at + "before", p.before()),
                read.amount("pieceRates" + at + "after", p.after()),
                read.count("pieceRates" + at + "workers", p.workers()),
                read.count("pieceRates" + at + "workersAble", p.workersAble()));
    }

    /** All grades raised by the same percent over the pay of today, each to whole yuan, half up. */
    static List<Grade> raised(List<Grade> grades, BigDecimal percent, Typed read) {
        return Rows.read(grades, (at, g) -> {
            BigDecimal before = read.amount("grades" + at + "before", g.before());
            BigDecimal after = before.multiply(HUNDRED.add(percent)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            return new Grade(g.grade(), g.posts(), g.headcount(), g.before(), Rows.plain(after));
        });
    }

    /** The rows of a sheet; what is paid today stays as the form has it where the sheet does not say. */
    static List<Grade> taken(WageSheet sheet, List<Grade> rows) {
        return sheet.over(rows, Grade::grade, Grade::before).stream()
                .map(row -> new Grade(row.grade(), row.posts(), row.headcount(), row.before(), row.after()))
                .toList();
    }

    /** The year after the last agreement's term; the next full month where there is none. */
    static LocalDate start(@Nullable Terms last, LocalDate today) {
        return last == null ? today.withDayOfMonth(1).plusMonths(1) : last.end().plusDays(1);
    }
}
