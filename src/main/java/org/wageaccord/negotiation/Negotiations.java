package org.wageaccord.negotiation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Contracts;
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
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The door of the negotiation room: offers, replies, cases. */
@Service
@Transactional
public class Negotiations {

    private final WageCases cases;
    private final CaseNumbers numbers;
    private final CaseSteps steps;
    private final CaseDeadlines deadlines;
    private final OfferBook book;
    private final OfferRules offerRules;
    private final CaseHeads heads;
    private final ReplyRules replyRules;
    private final ReopeningRules reopening;
    private final CaseNotices notices;
    private final CaseReading reading;
    private final CaseSearch search;
    private final Registry registry;
    private final Contracts contracts;
    private final Documents documents;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Negotiations(
            WageCases cases,
            CaseNumbers numbers,
            CaseSteps steps,
            CaseDeadlines deadlines,
            OfferBook book,
            OfferRules offerRules,
            CaseHeads heads,
            ReplyRules replyRules,
            ReopeningRules reopening,
            CaseNotices notices,
            CaseReading reading,
            CaseSearch search,
            Registry registry,
            Contracts contracts,
            Documents documents,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.numbers = numbers;
        this.steps = steps;
        this.deadlines = deadlines;
        this.book = book;
        this.offerRules = offerRules;
        this.heads = heads;
        this.replyRules = replyRules;
        this.reopening = reopening;
        this.notices = notices;
        this.reading = reading;
        this.search = search;
        this.registry = registry;
        this.contracts = contracts;
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
        Optional<Enterprise> enterprise = registry.enterprise(entry.enterprise());
        if (enterprise.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownEnterprise"));
        }
        List<Refusal> refusals = new ArrayList<>(offerRules.refusals(entry, proof, enterprise.get(), actor.get()));
        int year = statute.today().getYear();
        numbers.lock(year);
        WageCase running =
                cases.running(entry.enterprise().value(), entry.year()).orElse(null);
        boolean crosses = running != null && crosses(running, entry);
        if (running != null && !crosses) {
            refusals.add(Refusal.of(
                            null,
                            "refusal.negotiation.caseRunning",
                            Integer.toString(entry.year()),
                            running.number().toString())
                    .citing(Articles.YEARLY_WAGES));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(
                crosses
                        ? cross(running.number(), entry, proof, enterprise.get())
                        : begin(numbers.next(year), entry, proof, enterprise.get()));
    }

    /** Both sides offered before either had replied. */
    private boolean crosses(WageCase running, OfferEntry entry) {
        return running.stage() == Stage.OFFERED
                && running.offeredBy() != entry.side()
                && running.kind() == OfferKind.YEARLY
                && entry.kind() == OfferKind.YEARLY
                && book.crossOffer(running.number()).isEmpty();
    }

    /** The clock of the reply runs from the earlier offer; the later one is kept as a paper of the case. */
    private CaseNumber cross(CaseNumber number, OfferEntry entry, @Nullable Upload proof, Enterprise enterprise) {
        cases.lock(number.toString());
        Offer offer = book.enter(number, entry, attached(number, proof), true, actor.get(), clock.instant());
        notices.crossOfferReceived(entry.side().other(), number, enterprise.id(), enterprise.name());
        events.publishEvent(new OffersCrossed(number, entry.side(), statute.today(), offer.digest()));
        return number;
    }

    private @Nullable UUID attached(CaseNumber number, @Nullable Upload proof) {
        return proof == null ? null : documents.attach(number, proof).id();
    }

    private CaseNumber begin(CaseNumber number, OfferEntry entry, @Nullable Upload proof, Enterprise enterprise) {
        Instant now = clock.instant();
        LocalDate today = statute.today();
        WageCase begun = new WageCase(number, enterprise, entry.year(), entry.kind(), entry.side(), now);
        begun.summarize(entry.opening(), minimumBefore(entry, today));
        begun.keepTo(statute.law().versions());
        cases.saveAndFlush(begun);
        steps.lay(number);
        steps.begin(number, CaseSteps.Step.OFFER, today);
        steps.advance(number, CaseSteps.Step.OFFER, CaseSteps.Step.REPLY, today);
        Offer offer = book.enter(number, entry, attached(number, proof), false, actor.get(), now);
        Deadline reply = deadlines.begin(number, "T03", today);
        notices.offerReceived(entry.side().other(), number, enterprise.id(), enterprise.name(), reply);
        events.publishEvent(new OfferMade(
                number, entry.side(), enterprise.name(), entry.year(), today, reply.due(), offer.digest()));
        return number;
    }

    private @Nullable BigDecimal minimumBefore(OfferEntry entry, LocalDate today) {
        return contracts
                .latest(entry.enterprise(), today)
                .map(agreement -> agreement.terms().enterpriseMinimum())
                .orElse(null);
    }

    /** Replies to an offer. A refusal needs a reason. A late reply is accepted and marked. */
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
        refusals.addAll(turn(answering, entry));
        refusals.addAll(replyRules.refusals(entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        answer(answering, entry, side, by);
        return Outcome.done(null);
    }

    /** Whether the offer still waits for an answer; who has offered too can no longer refuse to negotiate. */
    private List<Refusal> turn(WageCase answering, ReplyEntry entry) {
        if (answering.stage().isCutShort()) {
            return List.of(Refusal.of(null, "refusal.negotiation.over." + answering.stage()));
        }
        if (answering.stage() != Stage.OFFERED) {
            return List.of(Refusal.of(null, "refusal.negotiation.answeredAlready"));
        }
        boolean refuses = entry.decision() == ReplyEntry.Decision.REFUSE;
        return refuses && book.crossOffer(answering.number()).isPresent()
                ? List.of(
                        Refusal.of("decision", "refusal.negotiation.offeredToo").citing(Articles.OFFER_AND_REPLY))
                : List.of();
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
