package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord.LateObjection;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;

/** The work of the two offices: accepting and deciding. */
@Component
class Reviewing {

    private final Offices offices;
    private final Decisions decisions;
    private final Effects effects;
    private final Confirming confirming;
    private final Claims claims;
    private final Registrations registrations;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    Reviewing(
            Offices offices,
            Decisions decisions,
            Effects effects,
            Confirming confirming,
            Claims claims,
            Registrations registrations,
            Clocks clocks,
            ApplicationEventPublisher events) {
        this.offices = offices;
        this.decisions = decisions;
        this.effects = effects;
        this.confirming = confirming;
        this.claims = claims;
        this.registrations = registrations;
        this.clocks = clocks;
        this.events = events;
    }

    Outcome<Timeliness> decide(FilingRecord filing, Office office, ReviewDecision decision) {
        if (decision.verdict() == Verdict.OBJECTION && isTermOver(filing)) {
            return find(filing, office, decision);
        }
        List<Refusal> refusals = before(filing, office, ReviewRules.turn(filing, office, decision.verdict()));
        if (refusals.isEmpty()) {
            refusals = ReviewRules.content(filing, decision);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        decisions.decide(filing, office, decision, offices.actor(), offices.now());
        confirming.tell(filing, office, decision, offices.actor().name());
        tell(filing, office, decision);
        if (decision.verdict() != Verdict.INCOMPLETE) {
            end(filing, office, decision);
        }
        return Outcome.done(Timeliness.IN_TIME);
    }

    /**
     * What follows once nobody reviews any more. In sequence the bureau is the last, and an objection was told as the end
     * already; at the same time it is whoever finishes second.
     */
    private void end(FilingRecord before, Office office, ReviewDecision decision) {
        boolean last = before.order().inParallel() ? before.has(other(office)) : office == Office.LABOR_BUREAU;
        boolean objected = before.isObjectedTo() || decision.verdict() == Verdict.OBJECTION;
        CaseNumber number = before.facts().caseNumber();
        if (last && !objected) {
            inForce(number, offices.today(), false);
        } else if (last && before.order().inParallel()) {
            List<Objection> all = new ArrayList<>(before.objections());
            all.addAll(decision.objections());
            LocalDate on = decision.verdict() == Verdict.OBJECTION ? offices.today() : objectedOn(before);
            events.publishEvent(new ObjectionsGathered(number, clauses(all), on, false));
        }
    }

    /**
     * The term is over: where an office objected in time, its objection stands though the other has not finished, and the
     * review ends. Answers whether it did; doing it twice does nothing.
     */
    boolean close(FilingRecord filing) {
        if (!filing.order().inParallel() || !filing.isObjectedTo()) {
            return false;
        }
        if (filing.state().isUnderReview()) {
            CaseNumber number = filing.facts().caseNumber();
            if (!offices.actor().isPlatform() || offices.inTime(filing).isEmpty()) {
                throw new IllegalStateException(
                        "the review term of " + number + " is ended by the platform, once it is over");
            }
            decisions.close(number, filing.submission(), offices.now());
            events.publishEvent(new ObjectionsGathered(number, clauses(filing.objections()), objectedOn(filing), true));
        }
        return true;
    }

    private static LocalDate objectedOn(FilingRecord filing) {
        return filing.letter().stream()
                .map(objection -> LocalDate.ofInstant(objection.at(), Show.BEIJING))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Office other(Office office) {
        return office == Office.CITY_UNION ? Office.LABOR_BUREAU : Office.CITY_UNION;
    }

    /** Whether the offices' silence has had its effect, or will have it as soon as the platform says so. */
    boolean isTermOver(FilingRecord filing) {
        return (filing.tacit() || filing.state().isUnderReview() && !filing.isObjectedTo())
                && !offices.inTime(filing).isEmpty();
    }

    private Outcome<Timeliness> find(FilingRecord filing, Office office, ReviewDecision decision) {
        List<Refusal> refusals = new ArrayList<>(offices.reviewing(office, filing.facts()));
        refusals.addAll(ReviewRules.finding(filing, office, decision));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CaseNumber number = filing.facts().caseNumber();
        String by = offices.actor().name();
        LocalDate ended = clocks.of(number, "T11", Objects.requireNonNull(filing.receivedOn()))
                .due();
        LateObjection late = new LateObjection(filing.submission(), office, decision, by, offices.now(), ended);
        decisions.find(number, late, offices.actor());
        events.publishEvent(new LateObjectionFound(number, office, by, clauses(decision.objections()), ended));
        return Outcome.done(Timeliness.LATE);
    }

    Outcome<Void> accept(FilingRecord filing) {
        List<Refusal> refusals = before(filing, Office.LABOR_BUREAU, ReviewRules.accepting(filing));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CaseNumber number = filing.facts().caseNumber();
        decisions.accept(number, filing.submission(), offices.actor(), offices.now());
        events.publishEvent(
                new FilingAccepted(number, filing.submission(), offices.actor().name()));
        return Outcome.done(null);
    }

    void inForce(CaseNumber number, LocalDate effective, boolean tacit) {
        effects.inForce(number, effective, tacit, offices.now());
        events.publishEvent(new AgreementInForce(number, effective, tacit));
        events.publishEvent(new AgreementRegistered(number, registrations.register(number, effective, offices.now())));
    }

    private List<Refusal> before(FilingRecord filing, Office office, List<Refusal> turn) {
        List<Refusal> refusals = new ArrayList<>(offices.reviewing(office, filing.facts()));
        refusals.addAll(turn);
        refusals.addAll(claims.notInHand(filing.facts().caseNumber(), office));
        if (filing.state().isUnderReview()) {
            refusals.addAll(offices.inTime(filing));
        }
        return refusals;
    }

    private void tell(FilingRecord filing, Office office, ReviewDecision decision) {
        CaseNumber number = filing.facts().caseNumber();
        String by = offices.actor().name();
        events.publishEvent(
                switch (decision.verdict()) {
                    case NO_OBJECTION -> new ReviewPassed(number, office, by, offices.today());
                    case INCOMPLETE ->
                        new FilingReturned(
                                number,
                                office,
                                filing.submission(),
                                String.join("；", decision.missing()),
                                clocks.of(number, "SUPPLY", offices.today()).due());
                    case OBJECTION -> objected(filing, office, by, clauses(decision.objections()));
                });
    }

    private static Recorded objected(FilingRecord filing, Office office, String by, String clauses) {
        CaseNumber number = filing.facts().caseNumber();
        Office awaited = filing.has(other(office)) ? null : other(office);
        return filing.order().inParallel()
                ? new OfficeObjected(number, office, by, clauses, awaited)
                : new ReviewObjected(number, office, by, clauses);
    }

    private static String clauses(List<Objection> objections) {
        return objections.stream().map(Objection::clause).collect(Collectors.joining("；"));
    }
}
