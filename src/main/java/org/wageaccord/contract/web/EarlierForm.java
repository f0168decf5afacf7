package org.wageaccord.contract.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.WageSheet;
import org.wageaccord.kernel.Terms;

/**
 * An agreement from before the platform as it is typed: text only, so that nothing typed is ever lost. The paths of the tables
 * are those of {@link Terms}, so that refusals find their fields. A file cannot be put back into a form; the page asks for it
 * again.
 *
 * @param correction why an entry is corrected; null in the form of a first entry
 */
record EarlierForm(
        @Nullable List<Grade> grades,
        @Nullable List<Allowance> allowances,
        @Nullable List<Piece> pieceRates,
        @Nullable List<ExtraRow> extras,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String signedOn,
        @Nullable String correction,
        @Nullable MultipartFile paper) {

    private static final int MOST_ROWS = 100;

    record Grade(
            @Nullable String grade,
            @Nullable String posts,
            @Nullable String headcount,
            @Nullable String after) {}

    record Allowance(
            @Nullable String level,
            @Nullable String holders,
            @Nullable String after) {}

    record Piece(
            @Nullable String process,
            @Nullable String quotaPerShift,
            @Nullable String after,
            @Nullable String workers,
            @Nullable String workersAble) {}

    EarlierForm {
        grades = Typed.rows(grades, new Grade("", "", "", ""));
        allowances = Typed.rows(allowances, new Allowance("", "", ""));
        pieceRates = Typed.rows(pieceRates, new Piece("", "", "", "", ""));
        extras = Typed.rows(extras, ExtraRow.EMPTY);
    }

    static EarlierForm empty() {
        List<Grade> one = List.of(new Grade("", "", "", ""));
        return new EarlierForm(one, List.of(), List.of(), List.of(), "", "", "", "", null, null);
    }

    /** To be corrected: what was entered, without the reason. */
    static EarlierForm of(Terms terms, String signedOn) {
        return new EarlierForm(
                terms.grades().stream()
                        .map(g -> new Grade(g.grade(), g.posts(), "" + g.headcount(), Typing.plain(g.after())))
                        .toList(),
                terms.allowances().stream()
                        .map(a -> new Allowance(a.level(), "" + a.holders(), Typing.plain(a.after())))
                        .toList(),
                terms.pieceRates().stream()
                        .map(p -> new Piece(
                                p.process(),
                                "" + p.quotaPerShift(),
                                p.after().toPlainString(),
                                "" + p.workers(),
                                "" + p.workersAble()))
                        .toList(),
                ExtraRow.of(terms.extras()),
                Typing.plain(terms.enterpriseMinimum()),
                terms.start().toString(),
                terms.end().toString(),
                signedOn,
                "",
                null);
    }

    /** A row more in one of the tables, named as its field. */
    EarlierForm plus(String table) {
        return switch (table) {
            case "grades" -> with(added(grades, new Grade("", "", "", "")), allowances, pieceRates, extras);
            case "allowances" -> with(grades, added(allowances, new Allowance("", "", "")), pieceRates, extras);
            case "extras" -> with(grades, allowances, pieceRates, added(extras, ExtraRow.EMPTY));
            default -> with(grades, allowances, added(pieceRates, new Piece("", "", "", "", "")), extras);
        };
    }

    /** A row less, named as {@code grades-2}. */
    EarlierForm minus(String row) {
        String[] parts = row.split("-", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,3}")) {
            return this;
        }
        int at = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "grades" -> with(without(grades, at), allowances, pieceRates, extras);
            case "allowances" -> with(grades, without(allowances, at), pieceRates, extras);
            case "extras" -> with(grades, allowances, pieceRates, without(extras, at));
            default -> with(grades, allowances, without(pieceRates, at), extras);
        };
    }

    /** What was agreed is the last pay of the sheet. */
    EarlierForm taking(WageSheet sheet) {
        List<Grade> rows = sheet.over(grades, Grade::grade, Grade::after).stream()
                .map(row -> new Grade(row.grade(), row.posts(), row.headcount(), row.after()))
                .toList();
        return with(rows, allowances, pieceRates, extras);
    }

    private EarlierForm with(
            List<Grade> newGrades, List<Allowance> newAllowances, List<Piece> newPieces, List<ExtraRow> newExtras) {
        return new EarlierForm(
                newGrades,
                newAllowances,
                newPieces,
                newExtras,
                enterpriseMinimum,
                start,
                end,
                signedOn,
                correction,
                null);
    }

    private static <T> List<T> added(List<T> rows, T row) {
        List<T> more = new ArrayList<>(rows);
        if (more.size() < MOST_ROWS) {
            more.add(row);
        }
        return more;
    }

    private static <T> List<T> without(List<T> rows, int at) {
        List<T> less = new ArrayList<>(rows);
        if (at < less.size()) {
            less.remove(at);
        }
        return less;
    }
}
