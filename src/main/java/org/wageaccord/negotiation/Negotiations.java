package org.wageaccord.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The door of the negotiation room: offers, replies, cases. */
@Service
@Transactional
public class Negotiations {

    private final WageCases cases;
    private final CaseSteps steps;
    private final CaseDeadlines deadlines;
    private final OfferBook book;
    private final OfferMaking offering;
    private final OfferRules offerRules;
    private final CaseHeads heads;
    private final ReplyRules replyRules;
    private final ReopeningRules reopening;
    private final CaseNotices notices;
    private final CaseReading reading;
    private final CaseSearch search;
    private final Registry registry;
    private final Documents documents;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Negotiations(
            WageCases cases,
            CaseSteps steps,
            CaseDeadlines deadlines,
            OfferBook book,
            OfferMaking offering,
            OfferRules offerRules,
            CaseHeads heads,
            ReplyRules replyRules,
            ReopeningRules reopening,
            CaseNotices notices,
            CaseReading reading,
            CaseSearch search,
            Registry registry,
            Documents documents,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.steps = steps;
        this.deadlines = deadlines;
        this.book = book;
        this.offering = offering;
        this.offerRules = offerRules;
        this.heads = heads;
        this.replyRules = replyRules;
        this.reopening = reopening;
        this.notices = notices;
        this.reading = reading;
        this.search = search;
        this.registry = registry;
        this.documents = documents;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** Makes an offer that needs no proof. */
    public Outcome<CaseNumber> offer(OfferEntry entry) {
        return offer(entry, null);
    }

    /**
     * Makes an offer (要约): numbers the case, delivers to the other side's inbox, starts the process. It is received the
     * moment it is in the database (电子签名法 第十一条). Refused while a case of the same enterprise and year runs; where the
     * other side has offered and nobody has replied yet, both offers make one case, which the earlier one began.
     *
     * @param proof paper of a mid-term offer: the index, or what changed
     */
    public Outcome<CaseNumber> offer(OfferEntry entry, @Nullable Upload proof) {
        return offering.offer(entry, proof);
    }

    /** Whether the current actor may offer for a side; where there is no union, the town's guide may for the workers. */
    @Transactional(readOnly = true)
    public boolean mayOffer(PartyId enterprise, Side side) {
        return heads.actsFor(actor.get(), enterprise, side);
    }

    /** Whether the current actor may answer the offer, which nobody has answered yet. */
    @Transactional(readOnly = true)
    public boolean mayReply(CaseNumber caseNumber) {
        return cases.findById(caseNumber.toString())
                .filter(Negotiations::awaitsReply)
                .filter(of -> heads.actsFor(
                        actor.get(), enterprise(of), of.offeredBy().other()))
                .isPresent();
    }

    /**
     * Replies to an offer. A refusal needs a reason. A late reply is accepted and marked; an enterprise that refused may
     * still agree while it is urged to.
     */
    public Outcome<Void> reply(CaseNumber caseNumber, ReplyEntry entry) {
        WageCase answering = cases.lock(caseNumber.toString()).orElse(null);
        if (answering == null) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownCase"));
        }
        Side side = answering.offeredBy().other();
        Actor by = actor.get();
        List<Refusal> refusals = new ArrayList<>();
        if (!heads.actsFor(by, enterprise(answering), side)) {
            refusals.add(Refusal.of(null, "refusal.negotiation.notYours").citing(Articles.WHO_OFFERS));
        }
        boolean offeredToo = book.crossOffer(caseNumber).isPresent();
        refusals.addAll(replyRules.turn(answering.stage(), side, offeredToo, entry));
        refusals.addAll(replyRules.refusals(entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        answer(answering, entry, side, by);
        return Outcome.done(null);
    }

    private void answer(WageCase answering, ReplyEntry entry, Side side, Actor by) {
        CaseNumber number = answering.number();
        LocalDate today = statute.today();
        boolean accepted = entry.decision() != ReplyEntry.Decision.REFUSE;
        boolean late =
                deadlines.newest(number, "T03").orElseThrow().deadline().due().isBefore(today);
        Reply reply = book.enter(number, entry, side, late, by, clock.instant());
        answering.answered(accepted, clock.instant());
        cases.saveAndFlush(answering);
        deadlines.meet(number, "T03", today);
        steps.finish(number, CaseSteps.Step.REPLY, today);
        if (accepted) {
            steps.begin(number, CaseSteps.Step.PREPARE, today);
            deadlines.begin(
                    number,
                    "T05",
                    java.util.Objects.requireNonNull(entry.meetingAt()).toLocalDate());
        }
        notices.answered(answering.offeredBy(), number, enterprise(answering), entry.decision());
        events.publishEvent(new OfferAnswered(number, side, entry.decision(), late, reply.digest()));
    }

    /** An offer is answered once; only an enterprise that refused may still agree. */
    private static boolean awaitsReply(WageCase of) {
        return of.stage() == Stage.OFFERED || of.stage() == Stage.REFUSED && of.offeredBy() == Side.WORKERS;
    }

    private static PartyId enterprise(WageCase of) {
        return new PartyId(of.enterprise());
    }

    /** What should be seen before an offer is sent but does not refuse it. */
    @Transactional(readOnly = true)
    public List<Refusal> warnings(OfferEntry entry) {
        return registry.enterprise(entry.enterprise())
                .map(enterprise -> offerRules.warnings(entry, enterprise))
                .orElse(List.of());
    }

    /** The window in which the agreement in force may be renewed; empty where none is in force. */
    @Transactional(readOnly = true)
    public Optional<Deadline> renewalWindow(PartyId enterprise) {
        return reopening.window(enterprise);
    }

    /** The paper that came with an offer of a side. */
    @Transactional(readOnly = true)
    public Optional<Attachment> proof(CaseNumber caseNumber, Side side) {
        return Stream.of(book.offer(caseNumber), book.crossOffer(caseNumber))
                .flatMap(Optional::stream)
                .filter(offer -> offer.entry().side() == side && offer.proof() != null)
                .findFirst()
                .flatMap(offer -> documents.attachment(caseNumber, offer.proof()));
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> find(CaseNumber caseNumber) {
        return reading.view(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> file(CaseNumber caseNumber) {
        return reading.file(caseNumber);
    }

    /** The clocks of a case, first to last. */
    @Transactional(readOnly = true)
    public List<CaseDeadline> deadlines(CaseNumber caseNumber) {
        return deadlines.of(caseNumber);
    }

    /** Cases that the current actor may see, those with the least time left first. */
    @Transactional(readOnly = true)
    public CasePage search(CaseQuery query) {
        return search.find(query);
    }
}
