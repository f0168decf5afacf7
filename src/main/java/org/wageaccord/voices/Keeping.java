package org.wageaccord.voices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;

/** What the union does: opening a gathering, reminding, closing, showing the result. */
@Component
class Keeping {

    private final GatheringBook book;
    private final StatementBook statements;
    private final TallyBook tallies;
    private final Hands hands;
    private final VoicesNotices notices;
    private final Statute statute;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Keeping(
            GatheringBook book,
            StatementBook statements,
            TallyBook tallies,
            Hands hands,
            VoicesNotices notices,
            Statute statute,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.statements = statements;
        this.tallies = tallies;
        this.hands = hands;
        this.notices = notices;
        this.statute = statute;
        this.clock = clock;
        this.events = events;
    }

    Outcome<UUID> open(PartyId enterprise, Gathering.Entry entry) {
        book.alone(enterprise);
        List<Refusal> found =
                new ArrayList<>(Hands.unless(hands.seat(enterprise).keeps(), "open"));
        found.addAll(GatheringRules.opening(entry, clock.instant()));
        if (book.hasRunning(enterprise)) {
            found.add(Refusal.of(null, "refusal.voices.openAlready"));
        }
        if (!found.isEmpty() || entry.closesAt() == null) {
            return Outcome.refused(found);
        }
        Instant closes = entry.closesAt().atZone(Show.BEIJING).toInstant();
        UUID id = book.add(enterprise, entry, closes, hands.actor());
        tallies.begin(id);
        tallies.begin(id, statements.add(id, entry.statements(), false));
        notices.opened(book.find(id).orElseThrow());
        events.publishEvent(new GatheringOpened(
                entry.title(),
                hands.name(enterprise),
                entry.statements().size(),
                entry.closesAt().toLocalDate()));
        return Outcome.done(id);
    }

    /** All who are asked are told once a day: a message to the silent alone would keep for ever who they were. */
    Outcome<Integer> remind(Gathering gathering) {
        List<Refusal> found =
                new ArrayList<>(Hands.unless(hands.seat(gathering.enterprise()).keeps(), "keep"));
        if (!gathering.isOpen()) {
            found.add(Refusal.of(null, "refusal.voices.notOpen"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        List<ActorId> asked = hands.workers(gathering.enterprise());
        LocalDate today = statute.today();
        if (!book.remind(gathering.id(), today, asked.size(), hands.actor())) {
            return Outcome.refused(Refusal.of(null, "refusal.voices.remindedToday"));
        }
        notices.reminded(gathering, asked, today);
        events.publishEvent(new WorkersReminded(gathering.title(), asked.size()));
        return Outcome.done(asked.size());
    }

    Outcome<Void> closeEarly(Gathering gathering) {
        Seat seat = hands.seat(gathering.enterprise());
        List<Refusal> found = new ArrayList<>(Hands.unless(hands.moderates(gathering.enterprise(), seat), "keep"));
        if (gathering.isCounted()) {
            found.add(Refusal.of(null, "refusal.voices.notOpen"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        close(gathering);
        return Outcome.done(null);
    }

    /** Adds up and destroys what it was added up from; under the lock of the gathering, once. */
    void close(Gathering gathering) {
        boolean early = gathering.isOpen();
        book.close(gathering, early);
        tallies.open(gathering.id());
        notices.closed(gathering);
        events.publishEvent(new GatheringClosed(gathering.title(), gathering.participants(), early));
    }

    Outcome<Void> publish(Gathering gathering) {
        Seat seat = hands.seat(gathering.enterprise());
        List<Refusal> found = new ArrayList<>(Hands.unless(hands.moderates(gathering.enterprise(), seat), "keep"));
        if (gathering.state() != Gathering.State.CLOSED) {
            found.add(Refusal.of(
                    null, gathering.isCounted() ? "refusal.voices.publishedAlready" : "refusal.voices.notClosed"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        book.publish(gathering.id(), hands.actor());
        notices.published(gathering);
        events.publishEvent(new ResultPublished(gathering.title(), hands.name(gathering.enterprise())));
        return Outcome.done(null);
    }
}
