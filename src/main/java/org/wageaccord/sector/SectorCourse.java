package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** The door through which the process moves talks along: what the platform does by itself, and the dates it waits for. */
@Service
@Transactional
public class SectorCourse {

    private final TalksBook book;
    private final Approving approving;
    private final Examining examining;
    private final ReviewEnds ends;
    private final Effects effects;
    private final Endings endings;
    private final SectorLaw law;
    private final SectorPapers papers;
    private final JoiningPapers joinings;
    private final SectorNotices notices;
    private final ApplicationEventPublisher events;

    SectorCourse(
            TalksBook book,
            Approving approving,
            Examining examining,
            ReviewEnds ends,
            Effects effects,
            Endings endings,
            SectorLaw law,
            SectorPapers papers,
            JoiningPapers joinings,
            SectorNotices notices,
            ApplicationEventPublisher events) {
        this.book = book;
        this.approving = approving;
        this.examining = examining;
        this.ends = ends;
        this.effects = effects;
        this.endings = endings;
        this.law = law;
        this.papers = papers;
        this.joinings = joinings;
        this.notices = notices;
        this.events = events;
    }

    /** Waits until nobody else acts on these talks. */
    public void lock(CaseNumber number) {
        book.lock(number);
    }

    /** The account of the chief who speaks for a side. */
    @Transactional(readOnly = true)
    public ActorId chief(CaseNumber number, Side side) {
        return talks(number).unit().party(side).chief();
    }

    /** The newest talks of a unit, whose duties may be open still. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> talking(UUID unit) {
        return book.newest(unit);
    }

    /** The side that was asked. */
    @Transactional(readOnly = true)
    public Side answeringSide(CaseNumber number) {
        return talks(number).side().other();
    }

    /** Those who owe the vote of a member. */
    @Transactional(readOnly = true)
    public List<ActorId> voters(CaseNumber number) {
        return approving.voters(talks(number));
    }

    /** Whether the vote of this enterprise is awaited. */
    @Transactional(readOnly = true)
    public boolean awaits(CaseNumber number, PartyId enterprise) {
        return approving.awaits(talks(number), enterprise);
    }

    /** The side that has the minutes to confirm. */
    @Transactional(readOnly = true)
    public Side confirmingSide(CaseNumber number) {
        return Minutes.open(talks(number).minutes()).orElseThrow().side().other();
    }

    @Transactional(readOnly = true)
    public boolean isTermination(CaseNumber number) {
        return talks(number).isTermination();
    }

    /** Reminds a side of what it owes. */
    public void remind(CaseNumber number, Side side, String what) {
        notices.side(talks(number), side, what);
    }

    /** A legal term passed without the act; it may still be done. */
    public void overdue(CaseNumber number, Overdue what, Side side, LocalDate due) {
        notices.side(talks(number), side, "overdue." + what);
        events.publishEvent(new SectorOverdue(number, what, due));
    }

    /** All members have voted, or the term is over. Answers whether the draft passed. */
    public boolean closeVotes(CaseNumber number) {
        return approving.close(talks(number));
    }

    /** In which order the offices review what was received last. */
    @Transactional(readOnly = true)
    public Route.Way reviewOrder(CaseNumber number) {
        SectorFiling filed = talks(number).filed();
        return filed != null && filed.inParallel() ? Route.Way.REVIEW_IN_PARALLEL : Route.Way.REVIEW_IN_SEQUENCE;
    }

    /** How the review of the newest draft ended. @throws java.util.NoSuchElementException while it runs */
    @Transactional(readOnly = true)
    public Talks.Verdict reviewVerdict(CaseNumber number) {
        return Optional.ofNullable(talks(number).review()).orElseThrow().verdict();
    }

    /**
     * The review term passed in silence: the agreement comes into force; or an office objected in it while the other was silent,
     * and the objection stands.
     */
    public Talks.Verdict tacit(CaseNumber number) {
        act(number, ends::termOver);
        return reviewVerdict(number);
    }

    /** @throws IllegalStateException where the agreement did not come into force with the end of its review */
    @Transactional(readOnly = true)
    public void requireInForce(CaseNumber number) {
        if (talks(number).effect() == null) {
            throw new IllegalStateException(number + " is not in force");
        }
    }

    /** What was missing was not supplied: the filing counts as withdrawn. */
    public void withdraw(CaseNumber number) {
        act(number, examining::withdraw);
    }

    /** The last day that both sides signed is over: the agreement is terminated. */
    public void terminate(CaseNumber number) {
        act(number, endings::terminated);
    }

    public void expired(CaseNumber number) {
        book.lock(number);
        effects.expired(talks(number));
    }

    public void printResolution(CaseNumber number) {
        act(number, papers::resolution);
    }

    public void printAgreement(CaseNumber number) {
        act(number, papers::text);
    }

    /** The opinion of the office that ended the review. */
    public void printOpinion(CaseNumber number) {
        act(number, papers::opinion);
    }

    /** Everything that is missing, told once. */
    public void printSupplyNotice(CaseNumber number) {
        act(number, papers::supplyNotice);
    }

    /** The newest minutes that both chiefs confirmed. */
    public void printMinutes(CaseNumber number) {
        act(number, papers::minutes);
    }

    /** The confirmations of enterprises that joined and have none yet. */
    public void printJoinings(CaseNumber number) {
        act(number, joinings::print);
    }

    /** What the platform does by itself goes by the packs of the talks, too. */
    private void act(CaseNumber number, Consumer<Talks> act) {
        Talks talks = talks(number);
        law.under(talks, () -> {
            act.accept(talks);
            return number;
        });
    }

    private Talks talks(CaseNumber number) {
        return book.find(number).orElseThrow(() -> new IllegalArgumentException("no talks " + number));
    }
}
