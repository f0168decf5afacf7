package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The work of the two offices: accepting and deciding. */
@Component
class Reviewing {

    private final Offices offices;
    private final Decisions decisions;
    private final Effects effects;
    private final ApplicationEventPublisher events;

    Reviewing(Offices offices, Decisions decisions, Effects effects, ApplicationEventPublisher events) {
        this.offices = offices;
        this.decisions = decisions;
        this.effects = effects;
        this.events = events;
    }

    Outcome<Void> decide(FilingRecord filing, Office office, ReviewDecision decision) {
        List<Refusal> refusals = before(filing, office, ReviewRules.turn(filing, office, decision.verdict()));
        if (refusals.isEmpty()) {
            refusals = ReviewRules.content(filing, decision);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CaseNumber number = filing.facts().caseNumber();
        decisions.decide(number, filing.submission(), office, decision, offices.actor(), offices.now());
        tell(filing, office, decision);
        if (office == Office.LABOR_BUREAU && decision.verdict() == Verdict.NO_OBJECTION) {
            inForce(number, offices.today(), false);
        }
        return Outcome.done(null);
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
    }

    private List<Refusal> before(FilingRecord filing, Office office, List<Refusal> turn) {
        List<Refusal> refusals =
                new ArrayList<>(offices.reviewing(office, filing.facts().enterprise()));
        refusals.addAll(turn);
        if (filing.state().isUnderReview()) {
            refusals.addAll(offices.inTime(Objects.requireNonNull(filing.receivedOn())));
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
                        new FilingReturned(number, office, filing.submission(), String.join("；", decision.missing()));
                    case OBJECTION ->
                        new ReviewObjected(
                                number,
                                office,
                                by,
                                decision.objections().stream()
                                        .map(Objection::clause)
                                        .collect(Collectors.joining("；")));
                });
    }
}
