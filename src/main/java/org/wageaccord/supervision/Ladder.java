package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Matter.Ending;

/** The begin of a matter and its end before the last rung. */
@Component
class Ladder {

    private final MatterFacts facts;
    private final Hands hands;
    private final LadderRules rules;
    private final LadderNotices notices;
    private final ApplicationEventPublisher events;

    Ladder(MatterFacts facts, Hands hands, LadderRules rules, LadderNotices notices, ApplicationEventPublisher events) {
        this.facts = facts;
        this.hands = hands;
        this.rules = rules;
        this.notices = notices;
        this.events = events;
    }

    Outcome<Void> raise(SupervisedCase of, List<Matter> all, Ground ground, String words) {
        Matter open = all.stream().filter(Matter::isOpen).findFirst().orElse(null);
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayRaise(of)) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.raise"));
        }
        refusals.addAll(rules.raising(of, open, ground, words));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Breach breach = of.breach(ground).orElseGet(() -> new Breach(ground, hands.today(), words));
        if (open == null) {
            begin(of, all.size() + 1, breach);
        } else {
            facts.point(open.id(), breach);
            events.publishEvent(new GroundJoined(of.number(), open.serial(), ground, breach.since()));
        }
        return Outcome.done(null);
    }

    private void begin(SupervisedCase of, int serial, Breach breach) {
        UUID id = facts.raise(of.number(), serial, hands.today());
        facts.point(id, breach);
        events.publishEvent(new MatterRaised(of.number(), serial, breach.ground(), breach.since()));
    }

    Outcome<Void> withdraw(SupervisedCase of, @Nullable Matter open, String words) {
        List<Refusal> refusals = new ArrayList<>();
        if (open == null) {
            return Outcome.refused(Refusal.of(null, "refusal.supervision.nothingOpen"));
        }
        if (!hands.mayWithdraw(of, open)) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.withdraw"));
        }
        rules.words("reason", words, Law.ANSWER, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        close(of, open, Ending.WITHDRAWN, words);
        return Outcome.done(null);
    }

    /** The platform saw a ground corrected; with the last one the matter ends. */
    void correct(SupervisedCase of, Matter open, Ground ground, LocalDate on) {
        facts.correct(open.id(), ground, on);
        boolean all = open.points().stream().allMatch(p -> p.ground() == ground || p.correctedOn() != null);
        if (all) {
            close(of, open, Ending.CORRECTED, "");
        }
    }

    void caseOver(SupervisedCase of, Matter open) {
        close(of, open, Ending.CASE_OVER, "");
    }

    private void close(SupervisedCase of, Matter open, Ending ending, String words) {
        facts.close(open.id(), ending, words);
        events.publishEvent(new MatterClosed(of.number(), open.serial(), ending));
        if (!open.letters().isEmpty()) {
            notices.enterprise(of, open, "closed." + ending);
        }
        notices.unions(of, open, "closed." + ending);
    }
}
