package org.wageaccord.bargaining.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.PositionDraft;
import org.wageaccord.bargaining.Powers;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.forms.Answers;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The negotiation table, the acceptance of a position, and the agreement on the draft. */
@Controller
@RequestMapping("/cases/{caseNumber}/table")
class TablePages {

    private final Bargaining bargaining;
    private final Sighted sight;
    private final TableViews views;
    private final TableSums sums;
    private final Answers answers;
    private final Statute statute;
    private final Show show;

    TablePages(
            Bargaining bargaining,
            Sighted sight,
            TableViews views,
            TableSums sums,
            Answers answers,
            Statute statute,
            Show show) {
        this.bargaining = bargaining;
        this.sight = sight;
        this.views = views;
        this.sums = sums;
        this.answers = answers;
        this.statute = statute;
        this.show = show;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        Optional<TableState> table = bargaining.table(caseNumber);
        Powers powers = table.map(bargaining::powers).orElseGet(() -> bargaining.powers(caseNumber));
        model.addAttribute("caseNumber", caseNumber).addAttribute("powers", powers);
        table.ifPresent(set -> fill(powers, set, model));
        return "bargaining/table";
    }

    private void fill(Powers powers, TableState whole, Model model) {
        boolean all = powers.sight() == Powers.Sight.ALL;
        TableState table = all ? whole : whole.confirmed();
        ClauseSheet sheet = table.clauses();
        TableView view = views.of(table, sheet, powers.side());
        List<RoundRecord.Position> history = table.rounds().stream()
                .flatMap(r -> r.positions().stream())
                .sorted((a, b) -> Integer.compare(b.version(), a.version()))
                .toList();
        model.addAttribute("table", table)
                .addAttribute("round", whole.rounds().size())
                .addAttribute("open", whole.openRound().orElse(null))
                .addAttribute("duties", whole.positionDuties())
                .addAttribute("draft", table.draft().orElse(null))
                .addAttribute("view", view)
                .addAttribute("history", history)
                .addAttribute("news", TableNews.of(table, sheet))
                .addAttribute("reopened", TableNews.reopened(table, sheet))
                .addAttribute("convergence", Convergence.of(table))
                .addAttribute(
                        "minimums",
                        Convergence.ofMinimum(
                                table, statute.minimumWage(statute.today()).monthly()))
                .addAttribute("overtime", sums.overtime(view.newest()))
                .addAttribute("factors", sums.factors())
                .addAttribute("minimumWage", statute.minimumWage(statute.today()))
                .addAttribute("cap", statute.rule("T06"))
                .addAttribute("turn", turn(whole, all ? sheet : whole.clauses(), powers));
        Side mine = powers.side();
        if (mine != null) {
            own(mine, table, sheet, model);
        }
    }

    /** What a side sees of its own: its draft, what it could accept, and whether the clauses make a draft agreement. */
    private void own(Side mine, TableState table, ClauseSheet sheet, Model model) {
        RoundRecord.Position offered = table.newest(mine.other()).orElse(null);
        boolean turn = table.positionDuties().contains(mine);
        model.addAttribute("offered", offered)
                .addAttribute("bundle", sheet.bundles().get(mine.other()))
                .addAttribute("mine", table.opening().opening());
        if (offered != null && turn && sheet.isAllAgreed()) {
            model.addAttribute("formable", TermsBook.digest(sheet.kept(offered.terms())));
        }
        if (table.teams().size() == Side.values().length) {
            PositionDraft draft = bargaining.draft(table, mine).orElseThrow();
            model.addAttribute("mine", draft.terms());
            if (turn && draft.version() > 0) {
                model.addAttribute(
                        "changed", changes(table, mine, draft.terms()).size());
            }
        }
    }

    private List<TermsChanges.Change> changes(TableState table, Side side, Terms after) {
        Terms before = table.newest(side)
                .map(RoundRecord.Position::terms)
                .orElse(table.opening().opening());
        return TermsChanges.between(before, after, show);
    }

    /** Message key of the one sentence that says what is waited for. */
    private static String turn(TableState table, ClauseSheet sheet, Powers powers) {
        if (table.isDraftAgreed()) {
            return "bargaining.turn.agreed";
        }
        if (table.openRound().isEmpty()) {
            return table.teams().size() < 2 ? "bargaining.turn.teams" : "bargaining.turn.noRound";
        }
        if (table.draft().isPresent()) {
            return "bargaining.turn.draft";
        }
        if (sheet.isAllAgreed()) {
            return table.positionDuties().isEmpty() ? "bargaining.turn.allAgreedNext" : "bargaining.turn.allAgreed";
        }
        if (table.positionDuties().isEmpty()) {
            return "bargaining.turn.minutes";
        }
        if (powers.side() == null) {
            return "bargaining.turn.positions";
        }
        return table.positionDuties().contains(powers.side()) ? "bargaining.turn.us" : "bargaining.turn.them";
    }

    /** What accepting would mean, before it is done. */
    @GetMapping("/accept")
    String confirmAcceptance(@PathVariable CaseNumber caseNumber, @RequestParam int version, Model model) {
        TableState table = sight.of(caseNumber);
        Powers powers = bargaining.powers(caseNumber);
        RoundRecord.Position offered = table.position(version)
                .filter(p -> p.side() != powers.side())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Terms become = table.clauses().kept(offered.terms());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", powers)
                .addAttribute("offered", offered)
                .addAttribute("become", become)
                .addAttribute("digest", TermsBook.digest(become))
                .addAttribute("changes", changes(table, offered.side().other(), become));
        return "bargaining/accept";
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable CaseNumber caseNumber,
            @RequestParam int version,
            @RequestParam String digest,
            RedirectAttributes redirect) {
        Side mine = mySide(caseNumber);
        return answered(redirect, "accepted", caseNumber, bargaining.acceptPosition(caseNumber, mine, version, digest));
    }

    /** Accepts all clauses of the other side's package at once. */
    @PostMapping("/package")
    String acceptPackage(
            @PathVariable CaseNumber caseNumber,
            @RequestParam int version,
            @RequestParam String digest,
            RedirectAttributes redirect) {
        Side mine = mySide(caseNumber);
        return answered(redirect, "package", caseNumber, bargaining.acceptPackage(caseNumber, mine, version, digest));
    }

    /** Puts the clauses that were agreed one by one together as the draft. */
    @PostMapping("/together")
    String together(@PathVariable CaseNumber caseNumber, @RequestParam String digest, RedirectAttributes redirect) {
        Side mine = mySide(caseNumber);
        return answered(redirect, "formed", caseNumber, bargaining.formDraft(caseNumber, mine, digest));
    }

    @PostMapping("/draft")
    String agree(@PathVariable CaseNumber caseNumber, @RequestParam String digest, RedirectAttributes redirect) {
        return answered(redirect, "agreed", caseNumber, bargaining.agreeDraft(caseNumber, mySide(caseNumber), digest));
    }

    private String answered(RedirectAttributes redirect, String done, CaseNumber caseNumber, Outcome<?> outcome) {
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done." + done, caseNumber, "table")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "table");
    }

    /** One position as it was put, with what it changed against the side's word before. */
    @GetMapping("/positions/{version}")
    String position(@PathVariable CaseNumber caseNumber, @PathVariable int version, Model model) {
        TableState table = sight.of(caseNumber);
        RoundRecord.Position position =
                table.position(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("position", position)
                .addAttribute("overtime", sums.overtime(position.terms()))
                .addAttribute("factors", sums.factors())
                .addAttribute("changes", changes(table.upTo(position.round() - 1), position.side(), position.terms()));
        return "bargaining/position";
    }

    private Side mySide(CaseNumber caseNumber) {
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return side;
    }
}
