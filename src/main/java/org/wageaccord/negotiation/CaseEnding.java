package org.wageaccord.negotiation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnded.Cause;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.Mediations;

/** The end of a case without an agreement: only after the ways that the law gives were tried. */
@Component
class CaseEnding {

    private static final String REPLY = "T03";

    private final WageCases cases;
    private final CaseDeadlines deadlines;
    private final OfferRules offerRules;
    private final Supervision supervision;
    private final Mediations mediations;
    private final Registry registry;
    private final Statute statute;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    CaseEnding(
            WageCases cases,
            CaseDeadlines deadlines,
            OfferRules offerRules,
            Supervision supervision,
            Mediations mediations,
            Registry registry,
            Statute statute,
            JdbcClient jdbc,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.offerRules = offerRules;
        this.supervision = supervision;
        this.mediations = mediations;
        this.registry = registry;
        this.statute = statute;
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    Outcome<Void> end(CaseNumber number, String reason) {
        WageCase ending = cases.lock(number.toString()).orElse(null);
        if (ending == null) {
            return Outcome.refused(Refusal.of(null, "refusal.negotiation.unknownCase"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!isAllowed(ending)) {
            refusals.add(Refusal.of(null, "refusal.negotiation.endNotYours").citing(Articles.WHO_OFFERS));
        }
        refusals.addAll(notYet(ending));
        OfferRules.text("reason", reason.strip(), Articles.OFFER_AND_REPLY, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        over(ending, ending.stage() == Stage.BARGAINING ? Cause.NOT_AGREED : Cause.NOT_NEGOTIATED, reason.strip());
        return Outcome.done(null);
    }

    boolean mayEnd(CaseNumber number) {
        return cases.findById(number.toString())
                .filter(c -> isAllowed(c) && notYet(c).isEmpty())
                .isPresent();
    }

    /** How the case ended without an agreement, if it did. */
    Optional<Ended> of(CaseNumber number) {
        return jdbc.sql("select cause, words, ended_by, ended_at from negotiation.case_ending where case_number = ?")
                .param(number.toString())
                .query((row, n) -> new Ended(
                        Cause.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void refusedByWorkers(CaseNumber number) {
        over(cases.lock(number.toString()).orElseThrow(), Cause.REFUSED_BY_WORKERS, "");
    }

    private boolean isAllowed(WageCase ending) {
        Actor by = actor.get();
        return offerRules.actsFor(by, new PartyId(ending.enterprise()), ending.offeredBy())
                || registry.holds(by.id(), PartyId.CITY_UNION, Set.of(Role.CU), statute.today());
    }

    private List<Refusal> notYet(WageCase ending) {
        CaseNumber number = ending.number();
        List<Refusal> found = new ArrayList<>();
        switch (ending.stage()) {
            case OFFERED ->
                deadlines
                        .newest(number, REPLY)
                        .filter(d -> d.state() != CaseDeadline.State.OVERDUE)
                        .ifPresent(d -> found.add(Refusal.of(
                                        null,
                                        "refusal.negotiation.replyStillRuns",
                                        d.deadline().due())
                                .citing(Articles.OFFER_AND_REPLY)));
            case REFUSED -> {
                if (ending.offeredBy() == Side.ENTERPRISE) {
                    found.add(Refusal.of(null, "refusal.negotiation.endNotNow"));
                }
            }
            case BARGAINING -> mediated(number).ifPresent(found::add);
            default -> found.add(Refusal.of(null, "refusal.negotiation.endNotNow"));
        }
        if (supervision.open(number).isPresent()) {
            found.add(Refusal.of(null, "refusal.negotiation.lettersRun"));
        }
        return found;
    }

    /** Talks end without an agreement only after a mediation that failed. */
    private Optional<Refusal> mediated(CaseNumber number) {
        List<Mediation> all = mediations.of(number);
        boolean failed = !all.isEmpty() && all.get(all.size() - 1).hasFailed();
        return failed
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(null, "refusal.negotiation.mediationFirst").citing(Articles.MEDIATION));
    }

    private void over(WageCase ending, Cause cause, String reason) {
        CaseNumber number = ending.number();
        Actor by = actor.get();
        jdbc.sql("insert into negotiation.case_ending values (?, ?, ?, ?, ?, ?)")
                .params(
                        number.toString(),
                        cause.name(),
                        reason,
                        by.name(),
                        by.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        ending.ended(clock.instant());
        cases.saveAndFlush(ending);
        deadlines.stopAll(number);
        events.publishEvent(new CaseEnded(number, cause, reason));
    }
}
