package org.wageaccord.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/**
 * A form in which terms are typed: text only, so that nothing typed is ever lost. The paths are those of {@link Terms}, so
 * that refusals find their fields.
 */
public interface TypedTerms {

    record Grade(
            @Nullable String grade,
            @Nullable String posts,
            @Nullable String headcount,
            @Nullable String before,
            @Nullable String after) {

        public static final Grade EMPTY = new Grade("", "", "", "", "");
    }

    record Allowance(
            @Nullable String level,
            @Nullable String holders,
            @Nullable String before,
            @Nullable String after) {

        public static final Allowance EMPTY = new Allowance("", "", "", "");
        /** A row that is added: a level that nobody holds yet and that pays nothing today. */
        public static final Allowance NEW = new Allowance("", "", "0", "0");
    }

    record Piece(
            @Nullable String process,
            @Nullable String quotaPerShift,
            @Nullable String before,
            @Nullable String after,
            @Nullable String workers,
            @Nullable String workersAble) {

        public static final Piece EMPTY = new Piece("", "", "", "", "", "");
    }

    /** A clause of words; its key is not typed but kept by the form. */
    record Wording(String key, String title, @Nullable String text) {

        public static final Wording EMPTY = new Wording("", "", "");

        public Wording {
            key = Typed.text(key);
            title = title == null ? "" : title;
        }
    }

    List<Grade> grades();

    List<Allowance> allowances();

    List<ExtraRow> extras();

    List<Piece> pieceRates();

    @Nullable
    String enterpriseMinimum();

    @Nullable
    String start();

    @Nullable
    String end();

    @Nullable
    String payFrom();

    List<Wording> clauses();

    default TermsTables tables() {
        return new TermsTables(grades(), allowances(), extras(), pieceRates(), clauses());
    }

    /** The terms as far as they can be read; what cannot is refused beside its field. */
    default Terms terms(Typed read) {
        return new Terms(
                Rows.read(
                        grades(),
                        (at, g) -> new GradePay(
                                Typed.text(g.grade()),
                                Typed.text(g.posts()),
                                read.count("grades" + at + "headcount", g.headcount()),
                                read.amount("grades" + at + "before", g.before()),
                                read.amount("grades" + at + "after", g.after()))),
                Rows.read(
                        allowances(),
                        (at, a) -> new SkillAllowance(
                                Typed.text(a.level()),
                                read.count("allowances" + at + "holders", a.holders()),
                                read.amount("allowances" + at + "before", a.before()),
                                read.amount("allowances" + at + "after", a.after()))),
                Rows.read(
                        pieceRates(),
                        (at, p) -> new PieceRate(
                                Typed.text(p.process()),
                                read.count("pieceRates" + at + "quotaPerShift", p.quotaPerShift()),
                                read.amount("pieceRates" + at + "before", p.before()),
                                read.amount("pieceRates" + at + "after", p.after()),
                                read.count("pieceRates" + at + "workers", p.workers()),
                                read.count("pieceRates" + at + "workersAble", p.workersAble()))),
                read.amount("enterpriseMinimum", enterpriseMinimum()),
                read.day("start", start()),
                read.day("end", end()),
                read.day("payFrom", payFrom()),
                Rows.read(clauses(), (at, c) -> clause(at, c, read)),
                ExtraRow.read(extras(), read));
    }

    /** A clause of a side's own has a title that was typed, which must not be empty. */
    private static Clause clause(String at, Wording typed, Typed read) {
        String title = Typed.text(typed.title());
        if (title.isEmpty()) {
            read.refuse("clauses" + at + "title", "refusal.forms.fieldMissing");
        }
        return new Clause(typed.key(), title, Typed.text(typed.text()));
    }
}
