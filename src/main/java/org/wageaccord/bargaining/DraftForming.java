package org.wageaccord.bargaining;

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
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.terms.TermsBook;

/**
 * How the draft comes about: a side accepts the other's position as a whole, which is accepting every clause that is still
 * open; or all clauses are agreed one by one and a side puts them together. Both chiefs then agree on exactly that draft.
 */
@Component
class DraftForming {

    /** Why terms that nobody put as a whole are on the table; a reason is part of the record, which is in Chinese. */
    private static final String PUT_TOGETHER = "按双方逐条达成一致的内容汇总。";

    private final Tables tables;
    private final Positions positions;
    private final PositionDrafts drafts;
    private final PositionRules rules;
    private final Seats seats;
    private final Statute statute;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftForming(
            Tables tables,
            Positions positions,
            PositionDrafts drafts,
            PositionRules rules,
            Seats seats,
            Statute statute,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.positions = positions;
        this.drafts = drafts;
        this.rules = rules;
        this.seats = seats;
        this.statute = statute;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Accepts what the other side put last; clauses agreed before stay as they were agreed.
     *
     * @param digest of the terms that come of it as they were looked at
     */
    Outcome<Integer> accept(CaseNumber caseNumber, Side side, int version, String digest) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(seats.turn(table, side, Power.DRAFT));
        RoundRecord.Position offered = table.newest(side.other()).orElse(null);
        if (offered == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.nothingToAccept"));
        } else if (offered.version() != version) {
            refusals.add(Refusal.of(null, "refusal.bargaining.stalePosition", version, offered.version()));
        } else {
            refusals.addAll(lawfulAsSeen(table, table.clauses().kept(offered.terms()), digest));
        }
        if (!refusals.isEmpty() || offered == null) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(formed(table, side, offered));
    }

    /** Puts the clauses together that were agreed one by one, if they are still those that were looked at. */
    Outcome<Integer> form(CaseNumber caseNumber, Side side, String digest) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(seats.turn(table, side, Power.DRAFT));
        ClauseSheet sheet = table.clauses();
        RoundRecord.Position offered = table.newest(side.other()).orElse(null);
        if (offered == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.nothingToAccept"));
        } else if (!sheet.isAllAgreed()) {
            int open = sheet.clauses().size() - sheet.agreed();
            refusals.add(Refusal.of(null, "refusal.bargaining.clausesOpen", open));
        } else {
            refusals.addAll(lawfulAsSeen(table, sheet.kept(offered.terms()), digest));
        }
        if (!refusals.isEmpty() || offered == null) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(formed(table, side, offered));
    }

    /** The minimum wage may have risen since it was put, or an agreement of the sector come into force. */
    private List<Refusal> lawfulAsSeen(TableState table, Terms terms, String digest) {
        if (!digest.equals(TermsBook.digest(terms))) {
            return List.of(Refusal.of(null, "refusal.bargaining.otherDraft").citing(Law.COURSE_OF_MEETING));
        }
        return rules.unlawful(table, terms).stream()
                .map(r -> new Refusal(null, r.code(), r.args(), r.citation()))
                .toList();
    }

    /** The draft is the other side's position, or, where single clauses were agreed otherwise, a version of its own. */
    private int formed(TableState table, Side side, RoundRecord.Position offered) {
        CaseNumber caseNumber = table.opening().caseNumber();
        Actor by = seats.current();
        int round = table.rounds().size();
        Terms terms = table.clauses().kept(offered.terms());
        String digest = TermsBook.digest(terms);
        drafts.remove(caseNumber, side);
        if (digest.equals(offered.digest())) {
            positions.accept(caseNumber, round, side, offered, by);
            events.publishEvent(new PositionAccepted(caseNumber, side, round, offered.version(), digest));
            return offered.version();
        }
        RoundRecord.Position together = new RoundRecord.Position(
                table.newestVersion() + 1,
                round,
                side,
                terms,
                PUT_TOGETHER,
                List.of(),
                clock.instant(),
                by.name(),
                digest);
        positions.add(caseNumber, together, by);
        positions.accept(caseNumber, round, side, together, by);
        events.publishEvent(new DraftFormed(caseNumber, side, round, together.version(), digest));
        return together.version();
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
            events.publishEvent(new DraftAgreed(
                    caseNumber, draft.round(), draft.version(), today, PositionPutting.percent(terms), digest));
        }
        return Outcome.done(null);
    }
}
