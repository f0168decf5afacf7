package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Letter;
import org.wageaccord.supervision.Matter.Step;

/** What the enterprise says to a letter or an order, and what its silence means. */
@Component
class Answering {

    private final MatterFacts facts;
    private final Hands hands;
    private final LadderRules rules;
    private final LadderNotices notices;
    private final CaseKnowledge cases;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Answering(
            MatterFacts facts,
            Hands hands,
            LadderRules rules,
            LadderNotices notices,
            CaseKnowledge cases,
            Statute statute,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.hands = hands;
        this.rules = rules;
        this.notices = notices;
        this.cases = cases;
        this.statute = statute;
        this.events = events;
    }

    /** The letter that may still be answered: the newest to the enterprise, late too, until the next one is signed. */
    static Optional<Letter> answerable(@Nullable Matter matter) {
        if (matter == null || !matter.isOpen() || matter.letter(Rung.PROPOSAL).isPresent()) {
            return Optional.empty();
        }
        return matter.letter(Rung.OPINION)
                .or(() -> matter.letter(Rung.REMINDER))
                .filter(l -> l.answer() == null);
    }

    Outcome<Void> answer(SupervisedCase of, @Nullable Matter matter, AnswerEntry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayAnswer(of)) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.answer").citing(Law.ANSWER));
        }
        Optional<Letter> letter = answerable(matter);
        if (matter == null || letter.isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.supervision.nothingToAnswer"));
            return Outcome.refused(refusals);
        }
        refusals.addAll(rules.answer(entry, of, matter));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        keep(of, matter, letter.get(), entry);
        return Outcome.done(null);
    }

    /** The union records that the enterprise would not take the letter (第二十三条第（一）项). */
    Outcome<Void> rejected(SupervisedCase of, @Nullable Matter matter, String words) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayServe(of, matter == null ? Step.CLOSED : matter.step())) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.reject").citing(Law.PROPOSAL));
        }
        refusals.addAll(LadderRules.turn(matter, Step.REMINDED, Step.OPINED));
        rules.words("proof", words, Law.PROPOSAL, refusals);
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        AnswerEntry entry = new AnswerEntry(AnswerKind.REJECTED, words, null, List.of());
        keep(of, matter, answerable(matter).orElseThrow(), entry);
        return Outcome.done(null);
    }

    private void keep(SupervisedCase of, Matter matter, Letter letter, AnswerEntry entry) {
        boolean late = hands.today().isAfter(due(letter));
        facts.answer(letter.id(), entry, late);
        facts.files(matter.id(), letter.rung(), entry.files());
        events.publishEvent(new LetterAnswered(of.number(), letter.rung(), entry.kind(), late));
        notices.unions(of, matter, "answered." + letter.rung());
    }

    /** A timer found the term over; noting it twice does nothing. */
    void overdue(SupervisedCase of, Matter matter, Rung rung) {
        Letter letter = matter.letter(rung).orElseThrow();
        LocalDate due = due(letter);
        if (letter.answer() != null || letter.overdue()) {
            return;
        }
        if (!hands.today().isAfter(due)) {
            throw new IllegalStateException("the answer to " + letter.number() + " is not due before " + due);
        }
        facts.overdue(letter.id());
        events.publishEvent(new LetterOverdue(of.number(), rung, due));
        notices.enterprise(of, matter, "overdue." + rung, letter.number());
        notices.unions(of, matter, "overdue." + rung, letter.number());
    }

    /** The letter that waits for an answer under this rule has another last day than was told. */
    void termSet(SupervisedCase of, @Nullable Matter matter, String rule, LocalDate due) {
        answerable(matter)
                .filter(letter -> rule.equals(letter.rung().term()))
                .ifPresent(
                        letter -> notices.enterprise(of, Objects.requireNonNull(matter), "term", letter.number(), due));
    }

    Deadline clock(CaseNumber number, Letter letter) {
        String term = Objects.requireNonNull(letter.rung().term());
        return cases.clock(number, term, letter.issuedOn()).orElseGet(() -> statute.deadline(term, letter.issuedOn()));
    }

    private static LocalDate due(Letter letter) {
        return Objects.requireNonNull(letter.dueOn());
    }

    Outcome<Void> report(SupervisedCase of, @Nullable Matter matter, String words, List<Attachment> files) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hands.mayAnswer(of)) {
            refusals.add(Refusal.of(null, "refusal.supervision.notYours.answer").citing(Law.ORDER));
        }
        refusals.addAll(LadderRules.turn(matter, Step.ORDERED));
        rules.words("words", words, Law.ORDER, refusals);
        rules.files(files, refusals);
        if (matter != null) {
            refusals.addAll(LadderRules.stillHolding(null, of, matter));
        }
        if (matter == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        facts.report(matter.id(), true, words);
        facts.files(matter.id(), null, files);
        facts.close(matter.id(), Ending.OBEYED, words);
        events.publishEvent(new OrderObeyed(of.number()));
        notices.unions(of, matter, "obeyed");
        notices.bureau(of, matter, "obeyed");
        return Outcome.done(null);
    }

    /** The day of the order passed without a report. */
    void disobeyed(SupervisedCase of, Matter matter) {
        CaseNumber number = of.number();
        LocalDate day =
                Objects.requireNonNull(Objects.requireNonNull(matter.feedback()).correctBy());
        if (!hands.today().isAfter(day)) {
            throw new IllegalStateException("the order in " + number + " lasts until " + day);
        }
        facts.report(matter.id(), false, "");
        facts.close(matter.id(), Ending.DISOBEYED, "");
        events.publishEvent(new OrderDisobeyed(number, day));
        notices.enterprise(of, matter, "disobeyed", day);
        notices.unions(of, matter, "disobeyed", day);
        notices.bureau(of, matter, "disobeyed", day);
    }
}
