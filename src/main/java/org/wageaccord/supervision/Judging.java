package org.wageaccord.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Step;

/** Between the letters: the inquiry, whether the enterprise corrected itself, and what the authority did. */
@Component
class Judging {

    private final MatterFacts facts;
    private final Hands hands;
    private final LadderRules rules;
    private final LadderNotices notices;
    private final ApplicationEventPublisher events;

    Judging(
            MatterFacts facts,
            Hands hands,
            LadderRules rules,
            LadderNotices notices,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.hands = hands;
        this.rules = rules;
        this.notices = notices;
        this.events = events;
    }

    Outcome<Void> inquire(SupervisedCase of, @Nullable Matter matter, InquiryEntry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayInquire(of)) {
            refusals.add(
                    Refusal.of(null, "refusal.supervision.notYours.inquire").citing(Law.INQUIRY));
        }
        refusals.addAll(LadderRules.turn(matter, Step.TO_INQUIRE));
        if (matter != null) {
            refusals.addAll(rules.inquiry(entry, of, matter));
        }
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<Supervisor> named = hands.supervisors(of).stream()
                .filter(s -> entry.supervisors().contains(s.account()))
                .toList();
        facts.inquire(matter.id(), named, entry);
        String names = named.stream().map(Supervisor::name).collect(Collectors.joining("、"));
        end(of, matter, entry.corrected());
        events.publishEvent(new InquiryRecorded(of.number(), names, entry.on(), entry.corrected()));
        if (!entry.corrected()) {
            notices.unions(of, matter, "inquired");
        }
        return Outcome.done(null);
    }

    Outcome<Void> judge(SupervisedCase of, @Nullable Matter matter, boolean corrected, String words) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayInquire(of)) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.judge").citing(Law.PROPOSAL));
        }
        refusals.addAll(LadderRules.turn(matter, Step.TO_JUDGE));
        rules.words("judgement", words, Law.PROPOSAL, refusals);
        if (corrected && matter != null) {
            refusals.addAll(LadderRules.stillHolding("corrected", of, matter));
        }
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        facts.judge(matter.id(), corrected, words);
        end(of, matter, corrected);
        events.publishEvent(new CorrectionJudged(of.number(), corrected));
        if (!corrected) {
            notices.cityUnion(of, matter, "toPropose", of.enterpriseName());
        }
        return Outcome.done(null);
    }

    private void end(SupervisedCase of, Matter matter, boolean corrected) {
        if (corrected) {
            facts.close(matter.id(), Ending.CORRECTED, "");
            notices.enterprise(of, matter, "closed.CORRECTED");
            notices.unions(of, matter, "closed.CORRECTED");
        }
    }

    Outcome<Void> feedBack(SupervisedCase of, @Nullable Matter matter, FeedbackEntry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.isBureau()) {
            refusals.add(
                    Refusal.of(null, "refusal.supervision.notYours.feedBack").citing(Law.FEEDBACK));
        }
        refusals.addAll(LadderRules.turn(matter, Step.PROPOSED));
        refusals.addAll(rules.feedback(entry));
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        facts.feedBack(matter.id(), entry);
        if (!entry.ordered()) {
            facts.close(matter.id(), Ending.NOT_ORDERED, entry.words());
        }
        events.publishEvent(new FeedbackGiven(of.number(), entry.ordered(), entry.correctBy()));
        notices.unions(of, matter, "fedBack." + (entry.ordered() ? "ORDERED" : "NOT_ORDERED"));
        if (entry.ordered() && entry.correctBy() != null) {
            notices.enterprise(of, matter, "ordered", entry.correctBy());
        }
        return Outcome.done(null);
    }
}
