package org.wageaccord.negotiation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** Making an offer: it begins a case, or crosses with the other side's offer of the same days. */
@Component
class OfferMaking {

    private final WageCases cases;
    private final CaseNumbers numbers;
    private final CaseSteps steps;
    private final CaseDeadlines deadlines;
    private final OfferBook book;
    private final OfferRules rules;
    private final CaseNotices notices;
    private final Registry registry;
    private final Contracts contracts;
    private final Documents documents;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    OfferMaking(
            WageCases cases,
            CaseNumbers numbers,
            CaseSteps steps,
            CaseDeadlines deadlines,
            OfferBook book,
            OfferRules rules,
            CaseNotices notices,
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
        this.rules = rules;
        this.notices = notices;
        this.registry = registry;
        this.contracts = contracts;
        this.documents = documents;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    Outcome<CaseNumber> offer(OfferEntry entry, @Nullable Upload proof) {
        Optional<Enterprise> enterprise = registry.enterprise(entry.enterprise());
        if (enterprise.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownEnterprise"));
        }
        List<Refusal> refusals = new ArrayList<>(rules.refusals(entry, proof, enterprise.get(), actor.get()));
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
        steps.lay(number, statute.route("SIGNING_ORDER").way());
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
}
