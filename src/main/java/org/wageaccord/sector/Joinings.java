package org.wageaccord.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.Statute;

/** The door to enterprises that join talks or an agreement of their unit (加入确认): the enterprise confirms, its union answers. */
@Service
@Transactional
public class Joinings {

    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.sector.unknownTalks");

    private final TalksBook book;
    private final AgreementBook agreements;
    private final JoiningBook joinings;
    private final Joiner joiner;
    private final JoiningRules rules;
    private final JoiningSight sight;
    private final SectorLaw law;
    private final Statute statute;

    Joinings(
            TalksBook book,
            AgreementBook agreements,
            JoiningBook joinings,
            Joiner joiner,
            JoiningRules rules,
            JoiningSight sight,
            SectorLaw law,
            Statute statute) {
        this.book = book;
        this.agreements = agreements;
        this.joinings = joinings;
        this.joiner = joiner;
        this.rules = rules;
        this.sight = sight;
        this.law = law;
        this.statute = statute;
    }

    /** An enterprise that the current actor may confirm for now, and on what it would join. */
    public record Candidate(PartyId enterprise, String name, Joining.Basis basis) {}

    /**
     * The legal representative or the employers' chief of an enterprise confirms. Refused out of time, to those who are no
     * members, to those released, and twice.
     */
    public Outcome<UUID> confirm(CaseNumber number, PartyId enterprise) {
        return act(number, talks -> joiner.confirm(talks, enterprise));
    }

    /**
     * The head of the enterprise's union confirms, or declines with reasons; where it has none, the union of the unit does. An
     * enterprise that joins an agreement later is bound where its own congress approved by half of all or more (第二十九条): from
     * that day. A vote below that is kept, and the enterprise has not joined.
     */
    public Outcome<Void> answer(
            CaseNumber number, UUID joining, boolean confirmed, String words, Talks.@Nullable VoteEntry vote) {
        return act(number, talks -> joiner.answer(talks, joining, confirmed, words, vote));
    }

    /** Those that the current actor may read, newest first. */
    @Transactional(readOnly = true)
    public Listed<Joining> page(Talks talks, int page) {
        return joinings.page(talks.number(), sight.seesAll(talks), sight.own(), page);
    }

    /** Whether the current actor answers this one now. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Talks talks, Joining joining) {
        return joining.isOpen() && sight.answers(talks, joining);
    }

    /** Whether it needs the vote of the enterprise's own congress. */
    public static boolean needsVote(Joining joining) {
        return joining.basis() == Joining.Basis.LATER;
    }

    /** For whom the current actor may confirm now; few, as people have few mandates. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Talks talks) {
        List<Candidate> candidates = new ArrayList<>();
        if (!rules.isOpen(talks)) {
            return candidates;
        }
        for (PartyId enterprise : sight.confirmsFor()) {
            Outcome<Joining.Basis> basis = joiner.free(talks, enterprise);
            if (basis.isDone()) {
                candidates.add(
                        new Candidate(enterprise, rules.enterprise(enterprise).name(), basis.orElseThrow()));
            }
        }
        return candidates;
    }

    /** The newest talks of a unit and its agreements in force that the current actor may join or read of. */
    @Transactional(readOnly = true)
    public List<CaseNumber> open(Unit unit) {
        Stream<CaseNumber> living = agreements.lives(unit.id()).stream()
                .filter(life -> !statute.today().isAfter(life.until()))
                .map(life -> life.agreement().number());
        return Stream.concat(book.newest(unit.id()).stream(), living)
                .distinct()
                .filter(number -> book.find(number)
                        .filter(talks -> rules.isOpen(talks) && mayOpen(talks))
                        .isPresent())
                .toList();
    }

    /** Whether the current actor may open the page: there is something to do or to read for them. */
    @Transactional(readOnly = true)
    public boolean mayOpen(Talks talks) {
        return sight.seesAll(talks)
                || page(talks, 0).total() > 0
                || !candidates(talks).isEmpty();
    }

    /** Whether the current actor may read the paper of a joining. */
    @Transactional(readOnly = true)
    public boolean mayRead(UUID paper) {
        return joinings.ofPaper(paper).filter(this::mayRead).isPresent();
    }

    private boolean mayRead(Joining joining) {
        return sight.own().contains(joining.enterprise())
                || book.find(joining.number()).filter(sight::seesAll).isPresent();
    }

    private <T> Outcome<T> act(CaseNumber number, Function<Talks, Outcome<T>> act) {
        Optional<Talks> found = book.find(number);
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        book.lock(number);
        Talks talks = book.find(number).orElseThrow();
        return law.under(talks, () -> act.apply(talks));
    }
}
