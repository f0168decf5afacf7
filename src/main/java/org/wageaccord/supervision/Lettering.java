package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Matter.Step;

/** Signing the three letters. */
@Component
class Lettering {

    private final MatterFacts facts;
    private final Hands hands;
    private final LadderRules rules;
    private final LadderNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Lettering(
            MatterFacts facts,
            Hands hands,
            LadderRules rules,
            LadderNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.hands = hands;
        this.rules = rules;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    Outcome<Void> remind(SupervisedCase of, @Nullable Matter matter, LetterEntry entry) {
        List<Refusal> refusals = may(hands.maySignReminder(of), "remind");
        refusals.addAll(LadderRules.turn(matter, Step.TO_REMIND));
        refusals.addAll(rules.letter(entry, Law.ANSWER));
        return sign(of, matter, Rung.REMINDER, entry, List.of(), refusals);
    }

    Outcome<Void> opine(SupervisedCase of, @Nullable Matter matter, LetterEntry entry) {
        List<Refusal> refusals = may(hands.isUnion(of), "opine");
        refusals.addAll(LadderRules.turn(matter, Step.TO_OPINE));
        refusals.addAll(rules.letter(entry, Law.OPINION));
        return sign(of, matter, Rung.OPINION, entry, List.of(), refusals);
    }

    Outcome<Void> propose(SupervisedCase of, @Nullable Matter matter, Set<ProposalReason> reasons, LetterEntry entry) {
        List<Refusal> refusals = may(hands.isCityUnion(), "propose");
        refusals.addAll(LadderRules.turn(matter, Step.TO_PROPOSE));
        if (matter != null && matter.step() == Step.TO_PROPOSE) {
            refusals.addAll(LadderRules.reasons(reasons, matter));
        }
        refusals.addAll(rules.letter(entry, Law.PROPOSAL));
        return sign(of, matter, Rung.PROPOSAL, entry, reasons.stream().sorted().toList(), refusals);
    }

    private static List<Refusal> may(boolean allowed, String what) {
        List<Refusal> found = new ArrayList<>();
        if (!allowed) {
            found.add(Refusal.of(null, "refusal.supervision.notYours." + what)
                    .citing(what.equals("propose") ? Law.PROPOSAL : Law.OPINION));
        }
        return found;
    }

    private Outcome<Void> sign(
            SupervisedCase of,
            @Nullable Matter matter,
            Rung rung,
            LetterEntry entry,
            List<ProposalReason> reasons,
            List<Refusal> refusals) {
        Deadline term = rung.term() == null ? null : statute.deadline(rung.term(), hands.today());
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate due = term == null ? null : term.due();
        LocalDate on = hands.today();
        Hands.Signer signer = hands.signer(of);
        String number = facts.number(rung, on.getYear());
        facts.letter(matter.id(), rung, number, entry, reasons, signer, on, due);
        events.publishEvent(new LetterIssued(of.number(), matter.serial(), rung, number, signer.issuer(), on, due));
        serve(of, matter, rung, signer.issuer(), number, due);
        return Outcome.done(null);
    }

    private void serve(
            SupervisedCase of, Matter matter, Rung rung, String issuer, String number, @Nullable LocalDate due) {
        if (due == null) {
            notices.bureau(of, matter, "letter." + rung, number, of.enterpriseName());
            notices.unions(of, matter, "proposed", number);
        } else if (due.equals(Show.AWAITED)) {
            notices.enterprise(of, matter, "letterAwaiting." + rung, issuer, number);
        } else {
            notices.enterprise(of, matter, "letter." + rung, issuer, number, due);
        }
    }
}
