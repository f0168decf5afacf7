package org.wageaccord.negotiation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
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
    private final ReplyRules replyRules;
    private final CaseNotices notices;
    private final CaseReading reading;
    private final CaseSearch search;
    private final Registry registry;
    private final Contracts contracts;
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
            ReplyRules replyRules,
            CaseNotices notices,
            CaseReading reading,
            CaseSearch search,
            Registry registry,
            Contracts contracts,
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
        this.replyRules = replyRules;
        this.notices = notices;
        this.reading = reading;
        this.search = search;
        this.registry = registry;
        this.contracts = contracts;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Makes an offer (要约): numbers the case, delivers to the other side's inbox, starts the process. It is received the
     * moment it is in the database (电子签名法 第十一条). Refused while a case of the same enterprise and year runs.
     */
    public Outcome<CaseNumber> offer(OfferEntry entry) {
        Optional<Enterprise> enterprise = registry.enterprise(entry.enterprise());
        if (enterprise.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownEnterprise"));
        }
        List<Refusal> refusals = new ArrayList<>(offerRules.refusals(entry, enterprise.get(), actor.get()));
        int year = statute.today().getYear();
        numbers.lock(year);
        cases.running(entry.enterprise().value(), entry.year())
                .ifPresent(running -> refusals.add(Refusal.of(
                                null,
                                "refusal.negotiation.caseRunning",
                                Integer.toString(entry.year()),
                                running.number().toString())
                        .citing(Articles.YEARLY_WAGES)));
        return refusals.isEmpty()
                ? Outcome.done(begin(numbers.next(year), entry, enterprise.get()))
                : Outcome.refused(refusals);
    }

    private CaseNumber begin(CaseNumber number, OfferEntry entry, Enterprise enterprise) {
        Instant now = clock.instant();
        LocalDate today = statute.today();
        WageCase begun = new WageCase(number, enterprise, entry.year(), entry.side(), now);
        begun.summarize(entry.opening(), minimumBefore(entry, today));
        begun.keepTo(statute.law().versions());
        cases.saveAndFlush(begun);
        steps.lay(number);
        steps.begin(number, CaseSteps.Step.OFFER, today);
        steps.advance(number, CaseSteps.Step.OFFER, CaseSteps.Step.REPLY, today);
        Offer offer = book.enter(number, entry, actor.get(), now);
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
        if (!offerRules.actsFor(by, enterprise(answering), side)) {
            refusals.add(Refusal.of(null, "refusal.negotiation.notYours").citing(Articles.WHO_OFFERS));
        }
        if (answering.stage() != Stage.OFFERED) {
            refusals.add(Refusal.of(null, "refusal.negotiation.answeredAlready"));
        }
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

    private static org.wageaccord.kernel.PartyId enterprise(WageCase of) {
        return new org.wageaccord.kernel.PartyId(of.enterprise());
    }

    /** What should be seen before an offer is sent but does not refuse it. */
    @Transactional(readOnly = true)
    public List<Refusal> warnings(OfferEntry entry) {
        return registry.enterprise(entry.enterprise())
                .map(enterprise -> offerRules.warnings(entry, enterprise))
                .orElse(List.of());
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
