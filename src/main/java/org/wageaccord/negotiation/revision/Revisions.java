package org.wageaccord.negotiation.revision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Revision.Proposal;
import org.wageaccord.negotiation.revision.Revision.Settled;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** The door to the revision of what a review objected to (浙江省集体合同条例 第三十四条). */
@Service
@Transactional
public class Revisions {

    private final RevisionBook book;
    private final RevisionRules rules;
    private final Contracts contracts;
    private final Filings filings;
    private final Statute statute;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revisions(
            RevisionBook book,
            RevisionRules rules,
            Contracts contracts,
            Filings filings,
            Statute statute,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.contracts = contracts;
        this.filings = filings;
        this.statute = statute;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** The side that the current actor may revise for, if any. */
    @Transactional(readOnly = true)
    public Optional<Side> mySide(CaseNumber caseNumber) {
        return Optional.ofNullable(rules.mySide(caseNumber));
    }

    /** Opens the revision of the text that was filed last and objected to; asking twice does nothing. */
    public void open(CaseNumber caseNumber) {
        FilingRecord filing = filings.filing(caseNumber).orElseThrow();
        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        book.open(
                caseNumber,
                filing.submission(),
                filing.objections(),
                agreement.terms(),
                agreement.termsDigest(),
                clock.instant());
    }

    /**
     * A side proposes the whole revised text. Refused out of turn, where the terms are not lawful, and where nothing is
     * revised. The union may confirm that only wording changes; refused where a number or a right of workers does.
     */
    public Outcome<Void> propose(CaseNumber caseNumber, Terms terms, String reason, boolean formal) {
        return propose(caseNumber, terms, reason, formal, List.of());
    }

    /** The same with an answer to each objection; refused where one of them is left open. */
    public Outcome<Void> propose(
            CaseNumber caseNumber, Terms terms, String reason, boolean formal, List<String> replies) {
        return act(caseNumber, revision -> {
            List<Refusal> refusals = new ArrayList<>(rules.acting(revision));
            refusals.addAll(rules.proposal(revision, terms, reason, formal));
            refusals.addAll(rules.replies(revision, replies));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Actor by = actor.get();
            Proposal proposal = new Proposal(
                    revision.proposals().size() + 1,
                    revision.turn(),
                    terms,
                    TermsBook.digest(terms),
                    reason,
                    formal,
                    replies,
                    by.name(),
                    clock.instant());
            book.propose(revision, proposal, by);
            events.publishEvent(new RevisionProposed(
                    caseNumber,
                    proposal.side(),
                    proposal.number(),
                    RevisionChanges.between(revision.base(), terms).size(),
                    proposal.digest()));
            return Outcome.done(null);
        });
    }

    /**
     * A side agrees to the other's newest proposal, known by its digest. The congress votes on it unless nothing but wording
     * changed and the union confirmed that.
     */
    public Outcome<Void> agree(CaseNumber caseNumber, String digest, boolean formal) {
        return act(caseNumber, revision -> {
            List<Refusal> refusals = new ArrayList<>(rules.acting(revision));
            if (refusals.isEmpty()) {
                refusals.addAll(rules.agreement(revision, digest, formal));
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            boolean confirmed = RevisionRules.isFormal(revision.newest().orElseThrow(), formal);
            boolean vote = !confirmed || revision.changes().stream().anyMatch(Change::concernsWorkers);
            Settled settled = settled(revision, false, vote, confirmed, "");
            book.settle(revision, settled, actor.get());
            events.publishEvent(new RevisionAgreed(caseNumber, settled.side(), vote, settled.on(), digest));
            return Outcome.done(null);
        });
    }

    /** A side takes it back to the table, saying why. */
    public Outcome<Void> toTable(CaseNumber caseNumber, String reason) {
        return act(caseNumber, revision -> {
            List<Refusal> refusals = new ArrayList<>(rules.acting(revision));
            refusals.addAll(rules.leaving(reason));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Settled settled = settled(revision, true, true, false, reason);
            book.settle(revision, settled, actor.get());
            events.publishEvent(new RevisionLeft(caseNumber, settled.side(), reason));
            return Outcome.done(null);
        });
    }

    /** The newest revision of a case. */
    @Transactional(readOnly = true)
    public Optional<Revision> newest(CaseNumber caseNumber) {
        return book.newest(caseNumber);
    }

    /** Whether the current actor is the chief whose turn it is. */
    @Transactional(readOnly = true)
    public boolean isMyTurn(Revision revision) {
        return rules.acting(revision).isEmpty();
    }

    private Settled settled(Revision revision, boolean toTable, boolean vote, boolean formal, String reason) {
        return new Settled(
                revision.turn(), toTable, vote, formal, reason, actor.get().name(), statute.today(), clock.instant());
    }

    private Outcome<Void> act(CaseNumber caseNumber, Function<Revision, Outcome<Void>> act) {
        book.lock(caseNumber);
        return book.newest(caseNumber)
                .map(act)
                .orElseGet(() -> Outcome.refused(Refusal.of(null, "refusal.revision.none")));
    }
}
