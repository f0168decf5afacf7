package org.wageaccord.bargaining.web;

import java.util.List;
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
        Powers powers = bargaining.powers(caseNumber);
        model.addAttribute("caseNumber", caseNumber).addAttribute("powers", powers);
        bargaining.table(caseNumber).ifPresent(table -> fill(caseNumber, powers, table, model));
        return "bargaining/table";
    }

    private void fill(CaseNumber caseNumber, Powers powers, TableState whole, Model model) {
        TableState table = powers.sight() == Powers.Sight.ALL ? whole : whole.confirmed();
        TableView view = views.of(table, powers.side());
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
                .addAttribute("convergence", Convergence.of(table))
                .addAttribute("overtime", sums.overtime(view.newest()))
                .addAttribute("factors", sums.factors())
                .addAttribute("minimumWage", statute.minimumWage(statute.today()))
                .addAttribute("cap", statute.rule("T06"))
                .addAttribute("turn", turn(whole, powers));
        Side mine = powers.side();
        if (mine != null) {
            model.addAttribute("mine", ownTerms(caseNumber, mine, whole))
                    .addAttribute("offered", whole.newest(mine.other()).orElse(null));
        }
    }

    private Terms ownTerms(CaseNumber caseNumber, Side mine, TableState table) {
        return table.teams().size() < 2
                ? table.opening().opening()
                : bargaining.draft(caseNumber, mine).orElseThrow().terms();
    }

    /** Message key of the one sentence that says what is waited for. */
    private static String turn(TableState table, Powers powers) {
        if (table.isDraftAgreed()) {
            return "bargaining.turn.agreed";
        }
        if (table.openRound().isEmpty()) {
            return table.teams().size() < 2 ? "bargaining.turn.teams" : "bargaining.turn.noRound";
        }
        if (table.draft().isPresent()) {
            return "bargaining.turn.draft";
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
        Side mine = bargaining.powers(caseNumber).side();
        RoundRecord.Position offered = table.position(version)
                .filter(p -> p.side() != mine)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Terms own = mine == null
                ? table.opening().opening()
                : table.newest(mine)
                        .map(RoundRecord.Position::terms)
                        .orElse(table.opening().opening());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("powers", bargaining.powers(caseNumber))
                .addAttribute("offered", offered)
                .addAttribute("changes", TermsChanges.between(own, offered.terms(), show));
        return "bargaining/accept";
    }

    @PostMapping("/accept")
    String accept(@PathVariable CaseNumber caseNumber, @RequestParam int version, RedirectAttributes redirect) {
        Outcome<Integer> outcome = bargaining.acceptPosition(caseNumber, mySide(caseNumber), version);
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done.accepted", caseNumber, "table")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "table");
    }

    @PostMapping("/draft")
    String agree(@PathVariable CaseNumber caseNumber, @RequestParam String digest, RedirectAttributes redirect) {
        Outcome<Void> outcome = bargaining.agreeDraft(caseNumber, mySide(caseNumber), digest);
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done.agreed", caseNumber, "table")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "table");
    }

    /** One position as it was put, with what it changed against the side's word before. */
    @GetMapping("/positions/{version}")
    String position(@PathVariable CaseNumber caseNumber, @PathVariable int version, Model model) {
        TableState table = sight.of(caseNumber);
        RoundRecord.Position position =
                table.position(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Terms before = table.upTo(position.round() - 1)
                .newest(position.side())
                .map(RoundRecord.Position::terms)
                .orElse(table.opening().opening());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("position", position)
                .addAttribute("overtime", sums.overtime(position.terms()))
                .addAttribute("factors", sums.factors())
                .addAttribute("changes", TermsChanges.between(before, position.terms(), show));
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
