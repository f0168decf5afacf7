package org.wageaccord.bargaining.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ClauseLabel;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseShelf;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.OwnClauses;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;
import org.wageaccord.terms.TermsClauses;

/** What the pages of a side's private draft show. */
@Component
class PositionModel {

    private final Bargaining bargaining;
    private final Answers answers;
    private final TableSums sums;
    private final TermsBook terms;
    private final ClauseShelf local;
    private final Statute statute;
    private final Show show;

    PositionModel(
            Bargaining bargaining,
            Answers answers,
            TableSums sums,
            TermsBook terms,
            ClauseShelf local,
            Statute statute,
            Show show) {
        this.bargaining = bargaining;
        this.answers = answers;
        this.sums = sums;
        this.terms = terms;
        this.local = local;
        this.statute = statute;
        this.show = show;
    }

    void form(CaseNumber caseNumber, Model model) {
        TableState table = bargaining.table(caseNumber).orElseThrow();
        Side mine = mySide(caseNumber);
        List<String> agreed = table.clauses().clauses().stream()
                .filter(ClauseState::isAgreed)
                .map(ClauseState::key)
                .toList();
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("side", mine)
                .addAttribute("agreed", agreed)
                .addAttribute(
                        "round", table.openRound().map(RoundRecord::number).orElse(null))
                .addAttribute("other", table.newest(mine.other()).orElse(null))
                .addAttribute("answers", terms.answers(typed(model, caseNumber)))
                .addAttribute("minimumWage", statute.minimumWage(statute.today()));
        model.addAllAttributes(local.shown(table.opening().enterprise()));
    }

    /** What the form says so far, as far as it can be read. */
    private Terms typed(Model model, CaseNumber caseNumber) {
        PositionForm form = (PositionForm) model.getAttribute("form");
        return form == null ? draft(caseNumber).terms() : form.terms(new Typed(TermsBook.CONTENT));
    }

    void review(CaseNumber caseNumber, PositionDraft draft, Model model) {
        TableState table = bargaining.table(caseNumber).orElseThrow();
        Side mine = mySide(caseNumber);
        ClauseSheet sheet = table.clauses();
        Terms before = table.newest(mine)
                .map(RoundRecord.Position::terms)
                .orElse(table.opening().opening());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", bargaining.powers(caseNumber))
                .addAttribute("side", mine)
                .addAttribute(
                        "round", table.openRound().map(RoundRecord::number).orElse(null))
                .addAttribute("draft", draft)
                .addAttribute("withOnCosts", sums.withOnCosts(draft.terms()))
                .addAttribute("changes", TermsChanges.between(before, draft.terms(), show))
                .addAttribute("agreed", sheet.agreed())
                .addAttribute("together", together(draft))
                .addAttribute("blocked", answers.words(bargaining.check(caseNumber, draft.entry())))
                .addAttribute(
                        "warnings",
                        answers.words(
                                terms.warnings(draft.terms(), table.opening().headcount())));
    }

    /** Names of the clauses that stand or fall together, for the reader. */
    private static List<MessageSourceResolvable> together(PositionDraft draft) {
        return draft.together().stream()
                .map(key -> ClauseLabel.named(
                        key, TermsClauses.title(draft.terms(), key).orElse(null)))
                .toList();
    }

    /** What was typed with every agreed clause as it was agreed. */
    PositionForm withAgreed(CaseNumber caseNumber, PositionForm form, Terms typed) {
        ClauseSheet sheet = bargaining.table(caseNumber).orElseThrow().clauses();
        PositionDraft draft = draft(caseNumber);
        boolean open = form.together().stream()
                .noneMatch(k -> sheet.clause(k).filter(ClauseState::isAgreed).isPresent());
        return PositionForm.of(new PositionDraft(
                form.versionEdited(),
                sheet.kept(typed),
                Typed.text(form.reason()),
                open ? form.together() : List.of(),
                draft.at(),
                draft.by()));
    }

    /** What the colleague saved, beside what was typed here; saving again from here then goes on from theirs. */
    void othersChange(CaseNumber caseNumber, Model model) {
        PositionDraft theirs = draft(caseNumber);
        model.addAttribute("theirs", theirs)
                .addAttribute("theirChanges", TermsChanges.between(typed(model, caseNumber), theirs.terms(), show));
    }

    /** A row more, or one of the clauses that the town offers. */
    PositionForm plus(CaseNumber caseNumber, PositionForm form, String add) {
        TableState table = bargaining.table(caseNumber).orElseThrow();
        PartyId enterprise = table.opening().enterprise();
        OwnClauses own = new OwnClauses(mySide(caseNumber), used(table), id -> local.wording(enterprise, id));
        return form.with(tables -> tables.plus(add, own));
    }

    /** Keys of all clauses that were ever on this table. */
    private static Set<String> used(TableState table) {
        return Stream.concat(
                        Stream.of(table.opening().opening()),
                        table.rounds().stream()
                                .flatMap(r -> r.positions().stream())
                                .map(RoundRecord.Position::terms))
                .flatMap(terms -> terms.clauses().stream())
                .map(Clause::key)
                .collect(Collectors.toSet());
    }

    PositionDraft draft(CaseNumber caseNumber) {
        Side mine = mySide(caseNumber);
        return bargaining.draft(caseNumber, mine).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Side mySide(CaseNumber caseNumber) {
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
