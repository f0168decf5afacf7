package org.wageaccord.bargaining;

import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.teams.Power;
import org.wageaccord.terms.CanonicalJson;
import org.wageaccord.terms.TermsBook;

/** Putting positions and keeping their drafts. In each round a side acts once: it puts a full position or accepts the other's. */
@Component
class PositionPutting {

    private final Tables tables;
    private final Positions positions;
    private final PositionDrafts drafts;
    private final PositionRules rules;
    private final TermsBook terms;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PositionPutting(
            Tables tables,
            Positions positions,
            PositionDrafts drafts,
            PositionRules rules,
            TermsBook terms,
            Seats seats,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.positions = positions;
        this.drafts = drafts;
        this.rules = rules;
        this.terms = terms;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    Outcome<Integer> submit(CaseNumber caseNumber, Side side, PositionEntry position) {
        return submit(tables.lock(caseNumber), side, position);
    }

    /** Submits the saved draft, if it is still the one that was looked at. */
    Outcome<Integer> submitDraft(CaseNumber caseNumber, Side side, int version) {
        TableState table = tables.lock(caseNumber);
        PositionDraft draft = seats.sits(table, side, seats.current().id())
                ? drafts.find(caseNumber, side).orElse(null)
                : null;
        if (draft == null) {
            return Outcome.refused(Refusal.of(null, "refusal.bargaining.noDraft"));
        }
        return draft.version() == version
                ? submit(table, side, draft.entry())
                : Outcome.refused(changedMeanwhile(draft));
    }

    private Outcome<Integer> submit(TableState table, Side side, PositionEntry entry) {
        CaseNumber caseNumber = table.opening().caseNumber();
        List<Refusal> refusals = new ArrayList<>(seats.turn(table, side, Power.ATTEND));
        refusals.addAll(rules.refusals(table, entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Actor by = seats.current();
        RoundRecord.Position position = new RoundRecord.Position(
                table.newestVersion() + 1,
                table.rounds().size(),
                side,
                entry.terms(),
                entry.reason().strip(),
                entry.together(),
                clock.instant(),
                by.name(),
                CanonicalJson.digest(entry.terms()));
        positions.add(caseNumber, position, by);
        drafts.remove(caseNumber, side);
        events.publishEvent(new PositionSubmitted(
                caseNumber, side, position.round(), position.version(), percent(entry.terms()), position.digest()));
        return Outcome.done(position.version());
    }

    Outcome<PositionDraft> save(CaseNumber caseNumber, Side side, int edited, PositionEntry position) {
        TableState table = tables.find(caseNumber).orElseThrow();
        Actor by = seats.current();
        if (!seats.sits(table, side, by.id())) {
            return Outcome.refused(Refusal.of(null, "refusal.bargaining.notYours"));
        }
        if (table.closed() != null) {
            return Outcome.refused(table.over());
        }
        List<Refusal> beyondReason = terms.beyondReason(position.terms());
        if (!beyondReason.isEmpty()) {
            return Outcome.refused(beyondReason);
        }
        if (drafts.save(caseNumber, side, edited, position, by)) {
            return Outcome.done(drafts.find(caseNumber, side).orElseThrow());
        }
        return Outcome.refused(drafts.find(caseNumber, side)
                .map(PositionPutting::changedMeanwhile)
                .orElseGet(() -> Refusal.of(null, "refusal.bargaining.draftGone")));
    }

    private static Refusal changedMeanwhile(PositionDraft draft) {
        return Refusal.of(null, "refusal.bargaining.draftChangedMeanwhile", draft.by(), draft.version());
    }

    static String percent(Terms terms) {
        return terms.raisePercent().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
