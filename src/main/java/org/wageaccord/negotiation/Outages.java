package org.wageaccord.negotiation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/**
 * Outages of the platform on the last day of a term (平台故障): one person documents the outage, a second one decides, and
 * the deadlines that ended in it move behind it, by the rule {@code OUTAGE} of the pack. Nobody decides on a report of
 * one's own; what is decided stays decided.
 */
@Service
@Transactional
public class Outages {

    private static final int CAUSE_SHORTEST = 10;
    private static final int TEXT_LONGEST = 500;

    private final OutageBook book;
    private final DeadlineChanges deadlines;
    private final Registry registry;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Outages(
            OutageBook book,
            DeadlineChanges deadlines,
            Registry registry,
            Statute statute,
            Clock clock,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.deadlines = deadlines;
        this.registry = registry;
        this.statute = statute;
        this.clock = clock;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Documents an outage; refused when it lies ahead, ends before it began or is not explained. */
    public Outcome<UUID> report(@Nullable Instant began, @Nullable Instant ended, String cause) {
        List<Refusal> refusals = new ArrayList<>();
        if (!mayReport()) {
            refusals.add(Refusal.of(null, "refusal.negotiation.outageNotYours"));
        }
        checkTimes(began, ended, refusals);
        checkText("cause", cause, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        book.add(id, began, ended, cause.strip(), currentActor.get(), clock.instant());
        events.publishEvent(new OutageReported(began, ended, cause.strip()));
        return Outcome.done(id);
    }

    private void checkTimes(@Nullable Instant began, @Nullable Instant ended, List<Refusal> refusals) {
        if (began == null) {
            refusals.add(Refusal.of("began", "refusal.negotiation.outageTimeMissing"));
        }
        if (ended == null) {
            refusals.add(Refusal.of("ended", "refusal.negotiation.outageTimeMissing"));
        }
        if (began != null && ended != null && !ended.isAfter(began)) {
            refusals.add(Refusal.of("ended", "refusal.negotiation.outageEndsBefore"));
        }
        if (ended != null && ended.isAfter(clock.instant())) {
            refusals.add(Refusal.of("ended", "refusal.negotiation.outageAhead"));
        }
    }

    private static void checkText(String field, String text, List<Refusal> refusals) {
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length < CAUSE_SHORTEST || length > TEXT_LONGEST) {
            refusals.add(Refusal.of(field, "refusal.negotiation.outageText", CAUSE_SHORTEST, TEXT_LONGEST));
        }
    }

    /**
     * Decides on a report.
     *
     * @return how many deadlines were moved
     */
    public Outcome<Integer> decide(UUID id, boolean granted, String reason) {
        Actor actor = currentActor.get();
        OutageBook.Row row = book.lock(id).orElseThrow(() -> new IllegalArgumentException("no outage " + id));
        List<Refusal> refusals = new ArrayList<>();
        if (!mayDecide()) {
            refusals.add(Refusal.of(null, "refusal.negotiation.outageNotYours"));
        } else if (row.reporter().equals(actor.id())) {
            refusals.add(Refusal.of(null, "refusal.negotiation.outageOwn")
                    .citing(statute.rule("OUTAGE").citation()));
        }
        if (row.outage().granted() != null) {
            refusals.add(Refusal.of(null, "refusal.negotiation.outageDecided"));
        }
        checkText("reason", reason, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int moved = granted ? move(row.outage()) : 0;
        book.decide(id, granted, actor, clock.instant(), reason.strip(), moved);
        events.publishEvent(new OutageDecided(granted, reason.strip(), moved));
        return Outcome.done(moved);
    }

    /** The deadlines still open that ended on a day of the outage, or since. */
    private int move(Outage outage) {
        LocalDate first = day(outage.beganAt());
        LocalDate last = day(outage.endedAt());
        Deadline after = statute.deadline("OUTAGE", last);
        List<DeadlineMoved> moved = deadlines.extend(outage.id(), first, last, after);
        moved.forEach(events::publishEvent);
        return moved.size();
    }

    @Transactional(readOnly = true)
    public List<Outage> newest(int page) {
        return book.newest(page);
    }

    /** The administrator of the platform and the two offices. */
    public boolean mayReport() {
        return Role.SA.name().equals(currentActor.get().role()) || mayDecide();
    }

    /** The two offices. */
    public boolean mayDecide() {
        return holds(PartyId.CITY_UNION, Role.CU) || holds(PartyId.LABOR_BUREAU, Role.HB);
    }

    private boolean holds(PartyId office, Role role) {
        return registry.holds(currentActor.get().id(), office, Set.of(role), statute.today());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Show.BEIJING);
    }
}
