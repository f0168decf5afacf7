package org.wageaccord.bargaining.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.PositionEntry;
import org.wageaccord.forms.ExtraRow;
import org.wageaccord.forms.Rows;
import org.wageaccord.forms.TermsTables;
import org.wageaccord.forms.Typed;
import org.wageaccord.forms.TypedTerms;
import org.wageaccord.kernel.Terms;

/**
 * A position as it is typed.
 *
 * @param version of the draft that is edited
 * @param together keys of the clauses that shall stand or fall together
 * @param raise percent for the helper that raises all grades at once
 */
record PositionForm(
        @Nullable String version,
        List<Grade> grades,
        List<Allowance> allowances,
        List<ExtraRow> extras,
        List<Piece> pieceRates,
        @Nullable String enterpriseMinimum,
        @Nullable String start,
        @Nullable String end,
        @Nullable String payFrom,
        List<Wording> clauses,
        @Nullable String reason,
        List<String> together,
        @Nullable String raise)
        implements TypedTerms {

    PositionForm {
        grades = Typed.rows(grades, Grade.EMPTY);
        allowances = Typed.rows(allowances, Allowance.EMPTY);
        extras = Typed.rows(extras, ExtraRow.EMPTY);
        pieceRates = Typed.rows(pieceRates, Piece.EMPTY);
        clauses = Typed.rows(clauses, Wording.EMPTY);
        together = Typed.rows(together, "");
    }

    static PositionForm of(PositionDraft draft) {
        Terms terms = draft.terms();
        TermsTables tables = TermsTables.of(terms);
        return new PositionForm(
                String.valueOf(draft.version()),
                tables.grades(),
                tables.allowances(),
                tables.extras(),
                tables.pieceRates(),
                Rows.plain(terms.enterpriseMinimum()),
                terms.start().toString(),
                terms.end().toString(),
                terms.payFrom().toString(),
                tables.clauses(),
                draft.reason(),
                draft.together(),
                "");
    }

    PositionEntry entry(Typed read) {
        return new PositionEntry(terms(read), Typed.text(reason), together);
    }

    int versionEdited() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    PositionForm raised(Typed read) {
        return with(tables -> tables.raised(raise, read));
    }

    /** With the tables changed; everything else as it was typed. */
    PositionForm with(UnaryOperator<TermsTables> change) {
        TermsTables tables = change.apply(tables());
        return new PositionForm(
                version,
                tables.grades(),
                tables.allowances(),
                tables.extras(),
                tables.pieceRates(),
                enterpriseMinimum,
                start,
                end,
                payFrom,
                tables.clauses(),
                reason,
                together,
                raise);
    }
}
