package org.wageaccord.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.documents.PaperState;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.openness.Proposal.State;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.Performance;
import org.wageaccord.statute.Statute;

/**
 * The door of the openness room (对外公开本). By law the text of an agreement is published to the workers of the enterprise and to
 * nobody else. What anybody may read, the chief of one side chooses and the chief of the other agrees to by its digest; either
 * takes the consent back whenever they like. {@link OpenEditions} is read by everybody. Tables, sums of the tables, names, phones and signatures cannot be chosen.
 */
@Service
@Transactional
public class Openness {

    /** How long the words are that decline a choice. */
    static final int MOST_WORDS = 500;

    private final ProposalBook book;
    private final OpenShelf shelf;
    private final Choosing choosing;
    private final OpennessNotices notices;
    private final Performance performance;
    private final SecondFactor factor;
    private final Statute statute;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Openness(
            ProposalBook book,
            OpenShelf shelf,
            Choosing choosing,
            OpennessNotices notices,
            Performance performance,
            SecondFactor factor,
            Statute statute,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.shelf = shelf;
        this.choosing = choosing;
        this.notices = notices;
        this.performance = performance;
        this.factor = factor;
        this.statute = statute;
        this.actor = actor;
        this.events = events;
    }

    /**
     * The chief of a side puts a choice to the other; where the other's waits, this answers it with a choice of one's own.
     * Refused to anybody else, for an agreement that is not published and in force, with no clause ticked, while one's own
     * choice waits, where the very same text waits from the other side or is open already, and without the fresh confirmation
     * of the person: nothing but the other's consent stands between this and everybody.
     */
    public Outcome<Void> propose(CaseNumber number, Choice choice, @Unprinted String confirmation) {
        return act(number, (life, side) -> {
            List<Refusal> found = new ArrayList<>(inForce(life));
            found.addAll(choosing.refusals(life, choice));
            OpenText text = choosing.text(life, choice);
            String digest = book.digest(text);
            Proposal waits = book.waiting(number).orElse(null);
            if (waits != null && waits.side() == side) {
                found.add(refusal(null, "waitsAlready", Law.PUBLICATION));
            } else if (waits != null && waits.digest().equals(digest)) {
                found.add(refusal(null, "agreeInstead", Law.PUBLICATION));
            }
            if (open(number).filter(now -> now.digest().equals(digest)).isPresent()) {
                found.add(refusal("clauses", "openAlready", Law.PUBLICATION));
            }
            if (!found.isEmpty()) {
                return Outcome.refused(found);
            }
            return confirmed(confirmation, by -> {
                Proposal put = book.add(number, side, text, actor.get(), by);
                String keys = String.join("、", text.choice().clauses());
                events.publishEvent(new EditionProposed(number, put.number(), side, keys, digest, by));
                notices.side(life, side.other(), put, waits == null ? "proposed" : "countered");
            });
        });
    }

    /**
     * The other side's chief agrees to the text with this digest, and anybody may read it from then on. Refused if another text
     * waits by now, none does, it is one's own, or the person is not freshly confirmed.
     */
    public Outcome<Void> agree(CaseNumber number, String digest, @Unprinted String confirmation) {
        return answer(number, (life, side, waits) -> {
            List<Refusal> found = new ArrayList<>(inForce(life));
            if (!waits.digest().equals(digest)) {
                found.add(refusal("digest", "changed", Law.PUBLICATION));
            }
            if (!found.isEmpty()) {
                return Outcome.refused(found);
            }
            return confirmed(confirmation, by -> {
                book.answer(waits, true, "", actor.get(), by);
                book.agreed(number).ifPresent(agreed -> shelf.put(number, agreed));
                events.publishEvent(new EditionAgreed(number, waits.number(), side, waits.digest(), by));
                notices.side(life, waits.side(), waits, "agreed");
            });
        });
    }

    /** The other side's chief declines what waits; refused without words and for what is no longer what was read. */
    public Outcome<Void> decline(CaseNumber number, String digest, String words) {
        return answer(number, (life, side, waits) -> {
            List<Refusal> found = new ArrayList<>();
            if (!waits.digest().equals(digest)) {
                found.add(refusal("digest", "changed", Law.PUBLICATION));
            }
            if (words.isBlank()) {
                found.add(refusal("words", "wordsMissing", Law.PUBLICATION));
            } else if (words.length() > MOST_WORDS) {
                found.add(Refusal.of("words", "refusal.openness.wordsLong", MOST_WORDS)
                        .citing(Law.PUBLICATION));
            }
            if (!found.isEmpty()) {
                return Outcome.refused(found);
            }
            book.answer(waits, false, words.strip(), actor.get(), null);
            events.publishEvent(new EditionDeclined(number, waits.number(), side, words.strip(), waits.digest()));
            notices.side(life, waits.side(), waits, "declined");
            return Outcome.done(null);
        });
    }

    /** A side takes back its choice that waits. */
    public Outcome<Void> recall(CaseNumber number) {
        return act(number, (life, side) -> {
            Optional<Proposal> mine = book.waiting(number).filter(waits -> waits.side() == side);
            if (mine.isEmpty()) {
                return Outcome.refused(refusal(null, "nothingWaits", Law.PUBLICATION));
            }
            book.end(mine.get(), side, actor.get());
            events.publishEvent(new EditionRecalled(
                    number, mine.get().number(), side, mine.get().digest()));
            notices.side(life, side.other(), mine.get(), "recalled");
            return Outcome.done(null);
        });
    }

    /** A side takes back its consent, whenever it likes and however the agreement stands: nobody reads the edition any more. */
    public Outcome<Void> takeBack(CaseNumber number) {
        return act(number, (life, side) -> {
            Optional<Proposal> now = open(number);
            if (now.isEmpty()) {
                return Outcome.refused(refusal(null, "notOpen", Law.PUBLICATION));
            }
            book.end(now.get(), side, actor.get());
            shelf.take(number);
            events.publishEvent(new EditionTakenBack(
                    number, now.get().number(), side, now.get().digest()));
            notices.side(life, side.other(), now.get(), "takenBack");
            return Outcome.done(null);
        });
    }

    /** The page of both sides; empty before the agreement is published. */
    @Transactional(readOnly = true)
    public Optional<OpennessPage> page(CaseNumber number) {
        return performance
                .life(number)
                .map(life -> new OpennessPage(
                        performance.mySide(number).orElse(null),
                        inForce(life).isEmpty(),
                        choosing.ticks(life),
                        book.agreed(number).orElse(null),
                        book.waiting(number).orElse(null),
                        book.of(number)));
    }

    private Optional<Proposal> open(CaseNumber number) {
        return book.agreed(number).filter(agreed -> agreed.state() == State.OPEN);
    }

    private List<Refusal> inForce(Life life) {
        return life.standing(statute.today()) == PaperState.VALID
                ? List.of()
                : List.of(refusal(null, "notInForce", Law.PUBLICATION));
    }

    /** One act of a chief, alone on its case. */
    private Outcome<Void> act(CaseNumber number, BiFunction<Life, Side, Outcome<Void>> act) {
        book.alone(number);
        Optional<Life> life = performance.life(number);
        if (life.isEmpty()) {
            return Outcome.refused(refusal(null, "notPublished", Law.PUBLICATION));
        }
        return performance
                .mySide(number)
                .map(side -> act.apply(life.get(), side))
                .orElseGet(() -> Outcome.refused(refusal(null, "notChief", Law.CHIEFS)));
    }

    /** Asked last: an act refused anyway must neither count towards the lockout nor use up a code. */
    private Outcome<Void> confirmed(String confirmation, Consumer<ConfirmedBy> act) {
        Outcome<ConfirmedBy> person = factor.confirm(actor.get().id(), confirmation);
        if (!person.isDone()) {
            return Outcome.refused(person.refusals());
        }
        act.accept(person.orElseThrow());
        return Outcome.done(null);
    }

    private Outcome<Void> answer(CaseNumber number, Answering answering) {
        return act(
                number,
                (life, side) -> book.waiting(number)
                        .map(waits -> waits.side() == side
                                ? Outcome.<Void>refused(refusal(null, "ownChoice", Law.PUBLICATION))
                                : answering.answer(life, side, waits))
                        .orElseGet(() -> Outcome.refused(refusal(null, "nothingWaits", Law.PUBLICATION))));
    }

    @FunctionalInterface
    private interface Answering {
        Outcome<Void> answer(Life life, Side side, Proposal waits);
    }

    private static Refusal refusal(@Nullable String field, String rule, Citation article) {
        return Refusal.of(field, "refusal.openness." + rule).citing(article);
    }
}
