package org.wageaccord.bargaining;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
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
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.terms.CanonicalJson;
import org.wageaccord.terms.TermsBook;

/** Putting, accepting and agreeing. In each round a side acts once: it puts a full position or accepts the other's newest. */
@Component
class PositionPutting {

    private final Tables tables;
    private final Positions positions;
    private final PositionDrafts drafts;
    private final TermsBook rules;
    private final SectorFloors floors;
    private final Seats seats;
    private final Statute statute;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PositionPutting(
            Tables tables,
            Positions positions,
            PositionDrafts drafts,
            TermsBook rules,
            SectorFloors floors,
            Seats seats,
            Statute statute,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.positions = positions;
        this.drafts = drafts;
        this.rules = rules;
        this.floors = floors;
        this.seats = seats;
        this.statute = statute;
        this.clock = clock;
        this.events = events;
    }

    Outcome<Integer> submit(CaseNumber caseNumber, Side side, Terms terms, String reason) {
        return submit(tables.lock(caseNumber), side, terms, reason);
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
                ? submit(table, side, draft.terms(), draft.reason())
                : Outcome.refused(changedMeanwhile(draft));
    }

    private Outcome<Integer> submit(TableState table, Side side, Terms terms, String reason) {
        CaseNumber caseNumber = table.opening().caseNumber();
        List<Refusal> refusals = new ArrayList<>(mayAct(table, side, Power.ATTEND));
        refusals.addAll(rules.check(terms));
        refusals.addAll(floors.check(table.opening().enterprise(), terms));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Actor by = seats.current();
        RoundRecord.Position position = new RoundRecord.Position(
                table.newestVersion() + 1,
                table.rounds().size(),
                side,
                terms,
                reason.strip(),
                clock.instant(),
                by.name(),
                CanonicalJson.digest(terms));
        positions.add(caseNumber, position, by);
        drafts.remove(caseNumber, side);
        events.publishEvent(new PositionSubmitted(
                caseNumber, side, position.round(), position.version(), percent(terms), position.digest()));
        return Outcome.done(position.version());
    }

    /** Only the chief or a delegate, only in an open round, only once in it, and not after one side accepted. */
    private List<Refusal> mayAct(TableState table, Side side, Power power) {
        List<Refusal> found = new ArrayList<>(Seats.unless(seats.acts(table, side, power)));
        if (table.closed() != null) {
            found.addAll(table.over());
        } else if (table.openRound().isEmpty()) {
            found.add(Refusal.of(null, "refusal.bargaining.noOpenRound").citing(Law.COURSE_OF_MEETING));
        } else if (table.draft().isPresent()) {
            found.add(Refusal.of(
                    null,
                    "refusal.bargaining.acceptedAlready",
                    table.draft().get().version()));
        } else if (!table.positionDuties().contains(side)) {
            found.add(Refusal.of(
                    null, "refusal.bargaining.actedThisRound", table.rounds().size()));
        }
        return found;
    }

    Outcome<Integer> accept(CaseNumber caseNumber, Side side, int version) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(mayAct(table, side, Power.DRAFT));
        RoundRecord.Position offered = table.newest(side.other()).orElse(null);
        if (offered == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.nothingToAccept"));
        } else if (offered.version() != version) {
            refusals.add(Refusal.of(null, "refusal.bargaining.stalePosition", version, offered.version()));
        } else {
            refusals.addAll(stillLawful(table, offered));
        }
        if (!refusals.isEmpty() || offered == null) {
            return Outcome.refused(refusals);
        }
        int round = table.rounds().size();
        positions.accept(caseNumber, round, side, offered, seats.current());
        drafts.remove(caseNumber, side);
        events.publishEvent(new PositionAccepted(caseNumber, side, round, version, offered.digest()));
        return Outcome.done(version);
    }

    /** The minimum wage may have risen since the position was put, or an agreement of the sector come into force. */
    private List<Refusal> stillLawful(TableState table, RoundRecord.Position offered) {
        List<Refusal> found = new ArrayList<>(rules.check(offered.terms()));
        found.addAll(floors.check(table.opening().enterprise(), offered.terms()));
        return found.stream()
                .map(r -> new Refusal(null, r.code(), r.args(), r.citation()))
                .toList();
    }

    Outcome<Void> agree(CaseNumber caseNumber, Side side, String digest) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.acts(table, side, Power.DRAFT)));
        refusals.addAll(table.over());
        TableState.Acceptance draft = table.draft().orElse(null);
        if (draft == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.noDraftToAgree"));
        } else if (!draft.digest().equals(digest)) {
            refusals.add(Refusal.of(null, "refusal.bargaining.otherDraft").citing(Law.COURSE_OF_MEETING));
        } else if (draft.confirmed().containsKey(side)) {
            refusals.add(Refusal.of(null, "refusal.bargaining.agreedBefore"));
        }
        if (!refusals.isEmpty() || draft == null) {
            return Outcome.refused(refusals);
        }
        LocalDate today = statute.today();
        positions.confirmDraft(caseNumber, draft, side, today, seats.current());
        events.publishEvent(new DraftConfirmed(caseNumber, side, draft.version(), digest));
        if (draft.confirmed().containsKey(side.other())) {
            Terms terms = table.position(draft.version()).orElseThrow().terms();
            events.publishEvent(
                    new DraftAgreed(caseNumber, draft.round(), draft.version(), today, percent(terms), digest));
        }
        return Outcome.done(null);
    }

    Outcome<PositionDraft> save(CaseNumber caseNumber, Side side, int edited, Terms terms, String reason) {
        TableState table = tables.find(caseNumber).orElseThrow();
        Actor by = seats.current();
        if (!seats.sits(table, side, by.id())) {
            return Outcome.refused(Refusal.of(null, "refusal.bargaining.notYours"));
        }
        if (table.closed() != null) {
            return Outcome.refused(table.over());
        }
        List<Refusal> beyondReason = rules.beyondReason(terms);
        if (!beyondReason.isEmpty()) {
            return Outcome.refused(beyondReason);
        }
        if (drafts.save(caseNumber, side, edited, terms, reason, by)) {
            return Outcome.done(drafts.find(caseNumber, side).orElseThrow());
        }
        return Outcome.refused(drafts.find(caseNumber, side)
                .map(PositionPutting::changedMeanwhile)
                .orElseGet(() -> Refusal.of(null, "refusal.bargaining.draftGone")));
    }

    private static Refusal changedMeanwhile(PositionDraft draft) {
        return Refusal.of(null, "refusal.bargaining.draftChangedMeanwhile", draft.by(), draft.version());
    }

    private static String percent(Terms terms) {
        return terms.raisePercent().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
