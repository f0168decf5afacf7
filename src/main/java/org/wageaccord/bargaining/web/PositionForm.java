package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.PositionEntry;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheet;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/**
 * A position as it is typed: text only, so that nothing typed is ever lost. The paths are those of {@link Terms}, so that
 * refusals find their fields.
 *
 * @param version of the draft that is edited
 * @param together keys of the clauses that shall stand or fall together
 * @param raise percent for the helper that raises all grades at once
 */
record PositionForm(
        @Nullable String version,
        @Nullable List<Grade> grades,
        @Nullable List<Allowance> allowances,
        @Nullable List<ExtraRow> extras,
        @Nullable List<Piece> pieceRates,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String payFrom,
        @Nullable List<Wording> clauses,
        @Nullable String reason,
        @Nullable List<String> together,
        @Nullable String raise) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    record Grade(String grade, String posts, String headcount, String before, String after) {}

    record Allowance(String level, String holders, String before, String after) {}

    record Piece(
            String process, String quotaPerShift, String before, String after, String workers, String workersAble) {}

    record Wording(String key, String title, String text) {
        Wording {
            key = Typed.text(key);
            title = title == null ? "" : title;
        }
    }

    PositionForm {
        grades = Typed.rows(grades, new Grade("", "", "", "", ""));
        allowances = Typed.rows(allowances, new Allowance("", "", "", ""));
        extras = Typed.rows(extras, ExtraRow.EMPTY);
        pieceRates = Typed.rows(pieceRates, new Piece("", "", "", "", "", ""));
        clauses = Typed.rows(clauses, new Wording("", "", ""));
        together = Typed.rows(together, "");
    }

    static PositionForm of(PositionDraft draft) {
        Terms terms = draft.terms();
        return new PositionForm(
                String.valueOf(draft.version()),
                terms.grades().stream()
                        .map(g -> new Grade(
                                g.grade(),
                                g.posts(),
                                "" + g.headcount(),
                                Rows.plain(g.before()),
                                Rows.plain(g.after())))
                        .toList(),
                terms.allowances().stream()
                        .map(a -> new Allowance(
                                a.level(), "" + a.holders(), Rows.plain(a.before()), Rows.plain(a.after())))
                        .toList(),
                ExtraRow.of(terms.extras()),
                terms.pieceRates().stream().map(PositionForm::piece).toList(),
                Rows.plain(terms.enterpriseMinimum()),
                terms.start().toString(),
                terms.end().toString(),
                terms.payFrom().toString(),
                terms.clauses().stream()
                        .map(c -> new Wording(c.key(), c.title(), c.text()))
                        .toList(),
                draft.reason(),
                draft.together(),
                "");
    }

    private static Piece piece(PieceRate p) {
        return new Piece(
                p.process(),
                "" + p.quotaPerShift(),
                p.before().toPlainString(),
                p.after().toPlainString(),
                "" + p.workers(),
                "" + p.workersAble());
    }

    Terms terms(Typed read) {
        return new Terms(
                Rows.read(
                        grades,
                        (at, g) -> new GradePay(
                                Typed.text(g.grade()),
                                Typed.text(g.posts()),
                                read.count("grades" + at + "headcount", g.headcount()),
                                read.amount("grades" + at + "before", g.before()),
                                read.amount("grades" + at + "after", g.after()))),
                Rows.read(
                        allowances,
                        (at, a) -> new SkillAllowance(
                                Typed.text(a.level()),
                                read.count("allowances" + at + "holders", a.holders()),
                                read.amount("allowances" + at + "before", a.before()),
                                read.amount("allowances" + at + "after", a.after()))),
                Rows.read(
                        pieceRates,
                        (at, p) -> new PieceRate(
                                Typed.text(p.process()),
                                read.count("pieceRates" + at + "quotaPerShift", p.quotaPerShift()),
                                read.amount("pieceRates" + at + "before", p.before()),
                                read.amount("pieceRates" + at + "after", p.after()),
                                read.count("pieceRates" + at + "workers", p.workers()),
                                read.count("pieceRates" + at + "workersAble", p.workersAble()))),
                read.amount("enterpriseMinimum", enterpriseMinimum),
                read.day("start", start),
                read.day("end", end),
                read.day("payFrom", payFrom),
                Rows.read(clauses, (at, c) -> clause(at, c, read)),
                ExtraRow.read(extras, read));
    }

    /** A clause of the side's own has a title that was typed, which must not be empty. */
    private static Clause clause(String at, Wording typed, Typed read) {
        String title = Typed.text(typed.title());
        if (title.isEmpty()) {
            read.refuse("clauses" + at + "title", "refusal.forms.fieldMissing");
        }
        return new Clause(Typed.text(typed.key()), title, Typed.text(typed.text()));
    }

    PositionEntry entry(Typed read) {
        return new PositionEntry(terms(read), Typed.text(reason), together == null ? List.of() : together);
    }

    /** All grades raised by the same percent over the pay of today, each to whole yuan, half up. */
    PositionForm raised(Typed read) {
        BigDecimal percent = read.amount("raise", raise);
        List<Grade> raised = Rows.read(
                grades,
                (at, g) -> new Grade(
                        g.grade(),
                        g.posts(),
                        g.headcount(),
                        g.before(),
                        Rows.plain(raised(read.amount("grades" + at + "before", g.before()), percent))));
        return read.refusals().isEmpty() ? with(raised, allowances, pieceRates, clauses) : this;
    }

    private static BigDecimal raised(BigDecimal before, BigDecimal percent) {
        return before.multiply(HUNDRED.add(percent)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    /** The rows of a sheet; what is paid today stays as the form has it where the sheet does not say. */
    PositionForm taking(WageSheet sheet) {
        List<Grade> rows = sheet.over(grades, Grade::grade, Grade::before).stream()
                .map(row -> new Grade(row.grade(), row.posts(), row.headcount(), row.before(), row.after()))
                .toList();
        return with(rows, allowances, pieceRates, clauses);
    }

    /** A row more in one of the three tables, or a clause of the side's own under a key that is given. */
    PositionForm plus(String table, Function<List<String>, String> fresh) {
        return switch (table) {
            case "grades" -> with(Rows.added(grades, new Grade("", "", "", "", "")), allowances, pieceRates, clauses);
            case "allowances" ->
                with(grades, Rows.added(allowances, new Allowance("", "", "0", "0")), pieceRates, clauses);
            case "extras" -> with(Rows.added(extras, ExtraRow.EMPTY));
            case "clauses" -> plusClause("", "", fresh);
            default -> with(grades, allowances, Rows.added(pieceRates, new Piece("", "", "", "", "", "")), clauses);
        };
    }

    /** A clause more, with these words, under a key of the side's own. */
    PositionForm plusClause(String title, String text, Function<List<String>, String> fresh) {
        String key = fresh.apply(clauses.stream().map(Wording::key).toList());
        return with(grades, allowances, pieceRates, Rows.added(clauses, new Wording(key, title, text)));
    }

    /** A row less, named as {@code grades-2}. */
    PositionForm minus(String table, int row) {
        return switch (table) {
            case "grades" -> with(Rows.without(grades, row), allowances, pieceRates, clauses);
            case "allowances" -> with(grades, Rows.without(allowances, row), pieceRates, clauses);
            case "extras" -> with(Rows.without(extras, row));
            case "clauses" -> with(grades, allowances, pieceRates, Rows.without(clauses, row));
            default -> with(grades, allowances, Rows.without(pieceRates, row), clauses);
        };
    }

    int versionEdited() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    private PositionForm with(
            List<Grade> grades, List<Allowance> allowances, List<Piece> pieceRates, List<Wording> clauses) {
        return with(grades, allowances, extras, pieceRates, clauses);
    }

    private PositionForm with(List<ExtraRow> items) {
        return with(grades, allowances, items, pieceRates, clauses);
    }

    private PositionForm with(
            @Nullable List<Grade> grades,
            @Nullable List<Allowance> allowances,
            @Nullable List<ExtraRow> items,
            @Nullable List<Piece> pieceRates,
            @Nullable List<Wording> clauses) {
        return new PositionForm(
                version,
                grades,
                allowances,
                items,
                pieceRates,
                enterpriseMinimum,
                start,
                end,
                payFrom,
                clauses,
                reason,
                together,
                raise);
    }
}
