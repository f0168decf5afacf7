package org.wageaccord.bargaining.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.Powers;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The page of one clause: where it stands, what was put and said about it, and what may be done. */
@Component
class ClauseModel {

    static final String VIEW = "bargaining/clause";

    private final Bargaining bargaining;
    private final Sighted sight;
    private final TableViews views;
    private final Statute statute;
    private final TermsBook terms;
    private final Show show;

    ClauseModel(Bargaining bargaining, Sighted sight, TableViews views, Statute statute, TermsBook terms, Show show) {
        this.bargaining = bargaining;
        this.sight = sight;
        this.views = views;
        this.statute = statute;
        this.terms = terms;
        this.show = show;
    }

    void fill(CaseNumber caseNumber, String key, Model model) {
        TableState table = sight.of(caseNumber);
        ClauseSheet sheet = table.clauses();
        ClauseState clause = sheet.clause(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Powers powers = bargaining.powers(caseNumber);
        Side mine = powers.side();
        TableView view = views.of(table, sheet, mine);
        TableView.Item item = view.clauses().stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", powers)
                .addAttribute("view", view)
                .addAttribute("item", item)
                .addAttribute("digest", digest(clause, mine))
                .addAttribute("thread", ClauseThread.of(table, clause, show))
                .addAttribute("minimumWage", statute.minimumWage(statute.today()))
                .addAttribute("guide", terms.guides().get(key))
                .addAttribute("talking", isTalking(table))
                .addAttribute("meeting", isTalking(table) && table.openRound().isPresent())
                .addAttribute(
                        "mayCounter", mine != null && table.positionDuties().contains(mine));
        if (mine != null) {
            sheet.bundle(mine.other(), key).ifPresent(b -> model.addAttribute("offered", b));
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ClauseForm.EMPTY);
        }
    }

    private static boolean isTalking(TableState table) {
        return table.closed() == null
                && table.draft().isEmpty()
                && !table.rounds().isEmpty();
    }

    /** What is looked at: the agreed value, or the other side's newest. */
    private static String digest(ClauseState clause, @Nullable Side mine) {
        if (clause.isAgreed()) {
            return Objects.requireNonNull(clause.agreedDigest());
        }
        return mine == null ? "" : clause.digests().getOrDefault(mine.other(), "");
    }
}
