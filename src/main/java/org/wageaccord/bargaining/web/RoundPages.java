package org.wageaccord.bargaining.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.MinutesNote;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.bargaining.Powers;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.forms.Answers;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The rounds and their minutes: opening, writing, confirming. */
@Controller
@RequestMapping("/cases/{caseNumber}/rounds")
class RoundPages {

    private static final String PAGE = "bargaining/rounds";

    private final Bargaining bargaining;
    private final DataRoom dataRoom;
    private final MinutesNoting noting;
    private final TableViews views;
    private final Answers answers;
    private final Statute statute;
    private final MessageSource messages;
    private final Show show;

    RoundPages(
            Bargaining bargaining,
            DataRoom dataRoom,
            MinutesNoting noting,
            TableViews views,
            Answers answers,
            Statute statute,
            MessageSource messages,
            Show show) {
        this.bargaining = bargaining;
        this.dataRoom = dataRoom;
        this.noting = noting;
        this.views = views;
        this.answers = answers;
        this.statute = statute;
        this.messages = messages;
        this.show = show;
    }

    @GetMapping
    String show(@PathVariable CaseNumber caseNumber, Model model) {
        return page(caseNumber, model);
    }

    @PostMapping
    String open(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("opening") RoundForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed(TermsBook.CONTENT);
        RoundOpening opening = form.opening(read);
        List<Refusal> refusals = read.orRefusedBy(() -> bargaining.openRound(caseNumber, opening));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "bargaining.done.roundOpened", caseNumber, "table");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    @PostMapping("/minutes")
    String write(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute("minutes") MinutesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Typed read = new Typed(TermsBook.CONTENT);
        MinutesEntry minutes = form.entry(read);
        List<Refusal> refusals = read.orRefusedBy(() -> bargaining.writeMinutes(caseNumber, minutes));
        if (refusals.isEmpty()) {
            return answers.done(redirect, "bargaining.done.minutesWritten", caseNumber, "rounds");
        }
        answers.refuse(binding, refusals, response);
        return page(caseNumber, model);
    }

    @PostMapping("/{round}/confirm")
    String confirm(@PathVariable CaseNumber caseNumber, @PathVariable int round, RedirectAttributes redirect) {
        Side side = bargaining.powers(caseNumber).side();
        if (side == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Outcome<Void> outcome = bargaining.confirmMinutes(caseNumber, round, side);
        return outcome.isDone()
                ? answers.done(redirect, "bargaining.done.minutesConfirmed", caseNumber, "rounds")
                : answers.refused(redirect, outcome.refusals(), caseNumber, "rounds");
    }

    private String page(CaseNumber caseNumber, Model model) {
        Powers powers = bargaining.powers(caseNumber);
        model.addAttribute("caseNumber", caseNumber).addAttribute("powers", powers);
        bargaining.table(caseNumber).ifPresent(table -> fill(table, powers, model));
        return PAGE;
    }

    private void fill(TableState whole, Powers powers, Model model) {
        TableState table = powers.sight() == Powers.Sight.CONFIRMED ? whole.confirmed() : whole;
        List<RoundRecord> newestFirst = new ArrayList<>(table.rounds());
        Collections.reverse(newestFirst);
        Map<Integer, TableView> tables = new LinkedHashMap<>();
        if (powers.sight() != Powers.Sight.STATUS) {
            newestFirst.forEach(r -> tables.put(r.number(), view(table.upTo(r.number()))));
        }
        RoundRecord open = table.openRound().orElse(null);
        Side chair = whole.chairOf(whole.nextRound());
        boolean mayOpen = powers.chief()
                && powers.side() == chair
                && whole.openRound().isEmpty()
                && !whole.isDraftAgreed()
                && whole.teams().size() == Side.values().length;
        boolean mayWrite = open != null && powers.minutes() && minutesDue(whole, open);
        model.addAttribute("table", table)
                .addAttribute("rounds", newestFirst)
                .addAttribute("tables", tables)
                .addAttribute(
                        "notes",
                        noting.of(whole.opening().caseNumber()).stream()
                                .collect(Collectors.groupingBy(MinutesNote::round)))
                .addAttribute("open", open)
                .addAttribute("chair", chair)
                .addAttribute("mayOpen", mayOpen)
                .addAttribute("mayWrite", mayWrite)
                .addAttribute("late", dataRoom.isLate(whole.opening().caseNumber()))
                .addAttribute("suspension", whole.suspendedDays())
                .addAttribute("cap", statute.rule("T06"));
        if (mayOpen && !model.containsAttribute("opening")) {
            model.addAttribute("opening", proposedRound(whole));
        }
        if (mayWrite && !model.containsAttribute("minutes")) {
            model.addAttribute("minutes", proposedMinutes(whole, open));
        }
    }

    private static boolean minutesDue(TableState table, RoundRecord open) {
        return table.positionDuties().isEmpty()
                && (table.draft().isEmpty() || table.isDraftAgreed())
                && open.enterpriseConfirmed() == null
                && open.workersConfirmed() == null;
    }

    private RoundForm proposedRound(TableState table) {
        List<String> everybody = new ArrayList<>(table.attendees(Side.ENTERPRISE));
        everybody.addAll(table.attendees(Side.WORKERS));
        RoundRecord last = table.lastRound().orElse(null);
        String place = last == null
                ? ""
                : last.minutes() == null ? last.place() : last.minutes().nextPlace();
        return new RoundForm(
                statute.today().toString(),
                place,
                last == null ? "" : last.recorder(),
                everybody,
                word("bargaining.round.agendaProposal"),
                last == null ? "" : last.guests());
    }

    /** What each side put in this round, told in a sentence from the table. */
    private MinutesForm proposedMinutes(TableState table, RoundRecord open) {
        if (open.minutes() != null) {
            return MinutesForm.of(open.minutes());
        }
        String result = table.agreedDraft()
                .map(d -> word(
                        "bargaining.minutes.agreedProposal",
                        d.version(),
                        show.percent(d.terms().raisePercent())))
                .orElse("");
        return new MinutesForm(
                said(table, open, Side.WORKERS),
                said(table, open, Side.ENTERPRISE),
                result,
                "",
                "",
                "",
                "",
                "",
                open.place(),
                "",
                "");
    }

    private String said(TableState table, RoundRecord open, Side side) {
        return table.draft()
                .flatMap(d -> table.accepted(d, side).map(p -> agreed(p, d)))
                .or(() -> open.positions().stream()
                        .filter(p -> p.side() == side)
                        .findFirst()
                        .map(this::said))
                .orElse("");
    }

    private TableView view(TableState then) {
        return views.of(then, then.clauses(), null);
    }

    private String agreed(RoundRecord.Position position, TableState.Acceptance draft) {
        boolean together = position.side() == draft.side();
        return word("bargaining.minutes." + (together ? "together" : "accepted"), position.version());
    }

    private String said(RoundRecord.Position position) {
        return word(
                "bargaining.minutes.position",
                position.version(),
                show.percent(position.terms().raisePercent()),
                show.yuan(position.terms().allowancesAfter()),
                show.yuan(position.terms().costOfYear()),
                position.reason());
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
