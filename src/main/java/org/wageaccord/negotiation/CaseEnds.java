package org.wageaccord.negotiation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * The ends of a case before its time: withdrawn by the side that offered, while the other has not accepted; later withdrawn or
 * ended by both; voided by a supervisor. What was done stays, marked.
 */
@Service
@Transactional
public class CaseEnds {

    private static final Set<Role> SUPERVISORS = Set.of(Role.LS, Role.CU);

    private final WageCases cases;
    private final CaseDeadlines deadlines;
    private final EndBook book;
    private final CaseHeads heads;
    private final CaseNotices notices;
    private final Bargaining bargaining;
    private final Registry registry;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    CaseEnds(
            WageCases cases,
            CaseDeadlines deadlines,
            EndBook book,
            CaseHeads heads,
            CaseNotices notices,
            Bargaining bargaining,
            Registry registry,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.book = book;
        this.heads = heads;
        this.notices = notices;
        this.bargaining = bargaining;
        this.registry = registry;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /**
     * What a side may do now to end the case.
     *
     * @param side the reader speaks for, or null
     * @param withdraws may withdraw alone
     * @param proposes which ends may be proposed to the other side
     * @param answers whether the waiting proposal is the reader's to answer
     * @param voids may void the case
     */
    public record Powers(
            @Nullable Side side, boolean withdraws, List<CaseEnded.Cause> proposes, boolean answers, boolean voids) {}

    @Transactional(readOnly = true)
    public Powers powers(CaseNumber number) {
        WageCase of = cases.findById(number.toString()).orElseThrow();
        Side side = heads.sideOf(of);
        EndProposal waiting = book.waiting(number).orElse(null);
        boolean goesOn = EndRules.isOpen(of);
        return new Powers(
                side,
                side != null && EndRules.mayWithdraw(of, side),
                side == null || waiting != null ? List.of() : EndRules.proposable(of, side),
                goesOn && side != null && waiting != null && waiting.side() != side,
                mayVoid(of));
    }

    /** The side that offered takes the offer back before the other has accepted; it takes effect at once. */
    public Outcome<Void> withdraw(CaseNumber number, String reason) {
        WageCase of = cases.lock(number.toString()).orElse(null);
        if (of == null) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownCase"));
        }
        Side side = heads.sideOf(of);
        List<Refusal> refusals = new ArrayList<>();
        if (side != of.offeredBy()) {
            refusals.add(
                    Refusal.of(null, "refusal.negotiation.withdrawNotYours").citing(Articles.WITHDRAWAL));
        }
        if (!EndRules.isUnaccepted(of)) {
            refusals.add(Refusal.of(null, "refusal.negotiation.withdrawTooLate").citing(Articles.WITHDRAWAL));
        }
        OfferRules.text("reason", reason, Articles.WITHDRAWAL, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        end(of, CaseEnded.Cause.WITHDRAWN, reason.strip(), side, null, null);
        return Outcome.done(null);
    }

    /** A side proposes to end the case: to take the offer back, or to end the talks without an agreement. */
    public Outcome<EndProposal> propose(CaseNumber number, CaseEnded.Cause cause, String reason) {
        WageCase of = cases.lock(number.toString()).orElse(null);
        if (of == null) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownCase"));
        }
        Side side = heads.sideOf(of);
        List<Refusal> refusals = new ArrayList<>();
        if (side == null) {
            refusals.add(Refusal.of(null, "refusal.negotiation.notYours").citing(Articles.WHO_OFFERS));
        } else if (!EndRules.proposable(of, side).contains(cause)) {
            refusals.add(Refusal.of(null, "refusal.negotiation.endNotNow." + cause));
        }
        if (book.waiting(number).isPresent()) {
            refusals.add(Refusal.of(null, "refusal.negotiation.endProposedAlready"));
        }
        OfferRules.text("reason", reason, Articles.WITHDRAWAL, refusals);
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        EndProposal proposal = book.propose(number, side, cause, reason.strip(), actor.get());
        notices.endProposed(of, proposal);
        events.publishEvent(new EndProposed(number, side, cause, proposal.reason()));
        return Outcome.done(proposal);
    }

    /** The other side consents, which ends the case, or does not, and it goes on. */
    public Outcome<Void> answer(CaseNumber number, UUID proposal, boolean consent) {
        WageCase of = cases.lock(number.toString()).orElse(null);
        EndProposal waiting = of == null ? null : book.waiting(number).orElse(null);
        if (of == null || waiting == null || !waiting.id().equals(proposal) || !EndRules.isOpen(of)) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.noEndProposal"));
        }
        Side side = heads.sideOf(of);
        if (side == null || side == waiting.side()) {
            return Outcome.refused(
                    Refusal.of(null, "refusal.negotiation.notYours").citing(Articles.WHO_OFFERS));
        }
        if (consent && !EndRules.proposable(of, waiting.side()).contains(waiting.cause())) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.endNotNow." + waiting.cause()));
        }
        book.answer(proposal, consent, actor.get());
        if (consent) {
            end(of, waiting.cause(), waiting.reason(), waiting.side(), null, waiting.by());
        } else {
            notices.endDeclined(of, waiting);
            events.publishEvent(new EndDeclined(number, side, waiting.cause()));
        }
        return Outcome.done(null);
    }

    /** A supervisor voids the case, saying why and on which article; what was done is kept and marked. */
    public Outcome<Void> voidCase(CaseNumber number, String reason, String article) {
        WageCase of = cases.lock(number.toString()).orElse(null);
        if (of == null) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownCase"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!isSupervisor()) {
            refusals.add(Refusal.of(null, "refusal.negotiation.supervisorsOnly"));
        }
        if (of.isOver()) {
            refusals.add(Refusal.of(null, "refusal.negotiation.endedAlready"));
        }
        OfferRules.text("reason", reason, Articles.OFFER_AND_REPLY, refusals);
        OfferRules.text("article", article, Articles.OFFER_AND_REPLY, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        end(of, CaseEnded.Cause.VOIDED, reason.strip(), null, article.strip(), null);
        return Outcome.done(null);
    }

    /** Talks and mediation led to nothing: the process itself ends the case. */
    public void notAgreed(CaseNumber number) {
        WageCase of = cases.lock(number.toString()).orElseThrow();
        if (EndRules.isOpen(of)) {
            end(of, CaseEnded.Cause.NOT_AGREED, "", null, null, null);
        }
    }

    @Transactional(readOnly = true)
    public Optional<EndProposal> waiting(CaseNumber number) {
        return book.waiting(number);
    }

    @Transactional(readOnly = true)
    public Optional<EndRecord> ending(CaseNumber number) {
        return book.ending(number);
    }

    private void end(
            WageCase of,
            CaseEnded.Cause cause,
            String reason,
            @Nullable Side side,
            @Nullable String article,
            @Nullable String proposedBy) {
        CaseNumber number = of.number();
        Actor by = actor.get();
        Stage from = of.stage();
        book.end(number, new EndRecord(cause, reason, side, article, proposedBy, by.name(), clock.instant()), from, by);
        of.cutShort(cause.stage(), clock.instant());
        cases.saveAndFlush(of);
        deadlines.stopAll(number);
        bargaining.close(number, cause.stage().name());
        notices.ended(of, cause);
        events.publishEvent(new CaseEnded(number, cause, reason, side));
    }

    private boolean mayVoid(WageCase of) {
        return isSupervisor() && !of.isOver();
    }

    private boolean isSupervisor() {
        return registry.holds(actor.get().id(), PartyId.CITY_UNION, SUPERVISORS, statute.today());
    }
}
