package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The door through which the process moves talks along: what the platform does by itself, and the dates it waits for. */
@Service
@Transactional
public class SectorCourse {

    private final TalksBook book;
    private final Approving approving;
    private final Concluding concluding;
    private final Effects effects;
    private final SectorPapers papers;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    SectorCourse(
            TalksBook book,
            Approving approving,
            Concluding concluding,
            Effects effects,
            SectorPapers papers,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.approving = approving;
        this.concluding = concluding;
        this.effects = effects;
        this.papers = papers;
        this.notices = notices;
        this.statute = statute;
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

    @Transactional(readOnly = true)
    public Deadline replyClock(CaseNumber number) {
        return statute.deadline("T03", talks(number).offeredOn());
    }

    /** By when the agreed draft is submitted to the vote. */
    @Transactional(readOnly = true)
    public Deadline submissionClock(CaseNumber number) {
        Talks talks = talks(number);
        LocalDate agreed = talks.agreedOn();
        return statute.deadline("T08", agreed == null ? statute.today() : agreed);
    }

    /** The last day on which members enter their votes. */
    @Transactional(readOnly = true)
    public LocalDate votesClose(CaseNumber number) {
        return ask(
                number,
                talks -> talks.submission() == null ? null : talks.submission().closesOn());
    }

    @Transactional(readOnly = true)
    public Deadline filingClock(CaseNumber number) {
        return statute.deadline("T10", talks(number).signedOn());
    }

    /** The term in which the bureau may object, since it received the text. */
    @Transactional(readOnly = true)
    public Deadline reviewClock(CaseNumber number) {
        LocalDate received = ask(
                number, talks -> talks.filing() == null ? null : talks.filing().on());
        return statute.deadline("T11", received);
    }

    @Transactional(readOnly = true)
    public Deadline publicationClock(CaseNumber number) {
        return statute.deadline(
                "T13",
                ask(
                        number,
                        talks -> talks.effect() == null ? null : talks.effect().on()));
    }

    @Transactional(readOnly = true)
    public LocalDate lastDay(CaseNumber number) {
        return ask(
                number,
                talks -> talks.draft() == null ? null : talks.draft().terms().end());
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

    /** The review term passed in silence: the agreement comes into force. */
    public void tacit(CaseNumber number) {
        concluding.tacit(talks(number));
    }

    /** The agreement comes into force today. */
    public void inForce(CaseNumber number) {
        effects.inForce(talks(number));
    }

    public void expired(CaseNumber number) {
        effects.expired(talks(number));
    }

    public void printResolution(CaseNumber number) {
        papers.resolution(talks(number));
    }

    public void printAgreement(CaseNumber number) {
        papers.agreement(talks(number));
    }

    private Talks talks(CaseNumber number) {
        return book.find(number).orElseThrow(() -> new IllegalArgumentException("no talks " + number));
    }

    private <T> T ask(CaseNumber number, Function<Talks, T> question) {
        return Objects.requireNonNull(question.apply(talks(number)), "not known yet: " + number);
    }
}
