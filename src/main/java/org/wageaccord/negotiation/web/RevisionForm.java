package org.wageaccord.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.TermsTables;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.TypedTerms.Wording;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/**
 * A revised text as it is typed. What is paid today, posts and headcounts are not up for revision and come from the text
 * objected to. A clause with an empty text is taken out.
 */
record RevisionForm(
        List<Amount> grades,
        List<Amount> allowances,
        List<Rate> pieceRates,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String payFrom,
        List<Wording> clauses,
        @Nullable String newTitle,
        @Nullable String newText,
        @Nullable String reason,
        @Nullable Boolean formal,
        List<String> replies) {

    record Amount(@Nullable String after) {}

    record Rate(@Nullable String after, @Nullable String quotaPerShift) {}

    RevisionForm {
        grades = Typed.rows(grades, new Amount(null));
        allowances = Typed.rows(allowances, new Amount(null));
        pieceRates = Typed.rows(pieceRates, new Rate(null, null));
        clauses = Typed.rows(clauses, Wording.EMPTY);
        replies = Typed.rows(replies, "");
    }

    /** The text as it stands, to be changed. */
    static RevisionForm of(Terms terms, List<String> replies) {
        return new RevisionForm(
                terms.grades().stream()
                        .map(g -> new Amount(Rows.plain(g.after())))
                        .toList(),
                terms.allowances().stream()
                        .map(a -> new Amount(Rows.plain(a.after())))
                        .toList(),
                terms.pieceRates().stream()
                        .map(p -> new Rate(p.after().toPlainString(), "" + p.quotaPerShift()))
                        .toList(),
                Rows.plain(terms.enterpriseMinimum()),
                terms.start().toString(),
                terms.end().toString(),
                terms.payFrom().toString(),
                TermsTables.wordings(terms.clauses()),
                "",
                "",
                "",
                null,
                replies);
    }

    boolean isFormal() {
        return Boolean.TRUE.equals(formal);
    }

    /** The whole revised text over the one it starts from. */
    Terms terms(Terms base, Typed read) {
        return new Terms(
                grades(base, read),
                allowances(base, read),
                pieces(base, read),
                read.amount("enterpriseMinimum", enterpriseMinimum),
                read.day("start", start),
                read.day("end", end),
                read.day("payFrom", payFrom),
                wording(),
                base.extras());
    }

    private List<GradePay> grades(Terms base, Typed read) {
        return rows(
                base.grades(),
                (at, i, g) -> new GradePay(
                        g.grade(),
                        g.posts(),
                        g.headcount(),
                        g.before(),
                        read.amount(
                                "grades" + at + "after",
                                i < grades.size() ? grades.get(i).after() : null)));
    }

    private List<SkillAllowance> allowances(Terms base, Typed read) {
        return rows(
                base.allowances(),
                (at, i, a) -> new SkillAllowance(
                        a.level(),
                        a.holders(),
                        a.before(),
                        read.amount(
                                "allowances" + at + "after",
                                i < allowances.size() ? allowances.get(i).after() : null)));
    }

    private List<PieceRate> pieces(Terms base, Typed read) {
        return rows(base.pieceRates(), (at, i, p) -> {
            Rate typed = i < pieceRates.size() ? pieceRates.get(i) : new Rate(null, null);
            return new PieceRate(
                    p.process(),
                    read.count("pieceRates" + at + "quotaPerShift", typed.quotaPerShift()),
                    p.before(),
                    read.amount("pieceRates" + at + "after", typed.after()),
                    p.workers(),
                    p.workersAble());
        });
    }

    private List<Clause> wording() {
        List<Clause> words = new ArrayList<>();
        clauses.stream()
                .filter(c -> !Typed.text(c.text()).isEmpty())
                .forEach(c -> words.add(new Clause(c.key(), Typed.text(c.title()), Typed.text(c.text()))));
        if (!Typed.text(newText).isEmpty() || !Typed.text(newTitle).isEmpty()) {
            words.add(new Clause(freshKey(words), Typed.text(newTitle), Typed.text(newText)));
        }
        return words;
    }

    /** A clause outside the catalogue. */
    private static String freshKey(List<Clause> words) {
        int number = 1;
        while (taken(words, "X" + number)) {
            number++;
        }
        return "X" + number;
    }

    private static boolean taken(List<Clause> words, String key) {
        return words.stream().anyMatch(clause -> clause.key().equals(key));
    }

    private interface Row<T> {
        T read(String at, int index, T base);
    }

    private static <T> List<T> rows(List<T> base, Row<T> row) {
        return IntStream.range(0, base.size())
                .mapToObj(i -> row.read("[" + i + "].", i, base.get(i)))
                .toList();
    }
}
