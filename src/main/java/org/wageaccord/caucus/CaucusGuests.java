package org.wageaccord.caucus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/**
 * The door for guests: a side's chief may ask a guide (协商指导员) of the town into its room for a time and take that back at
 * any moment. A guide who was in one side's room is never let into the other's.
 */
@Service
@Transactional
public class CaucusGuests {

    private final Doorstep doorstep;
    private final Membership membership;
    private final InvitationBook book;
    private final Keys keys;
    private final Names names;
    private final CaucusNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    CaucusGuests(
            Doorstep doorstep,
            Membership membership,
            InvitationBook book,
            Keys keys,
            Names names,
            CaucusNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.doorstep = doorstep;
        this.membership = membership;
        this.book = book;
        this.keys = keys;
        this.names = names;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /**
     * Invites a guide until the end of a day. Refuses all but the chief, who is no guide of the town, a day that is over, a
     * second invitation beside one in force, and a guide of the other side.
     */
    public Outcome<Void> invite(
            CaseNumber caseNumber, String session, @Nullable ActorId guide, @Nullable LocalDate until) {
        Doorstep.Inside inside = doorstep.acting(caseNumber, session).orElse(null);
        if (inside == null || !inside.who().chief()) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.chiefOnly"));
        }
        List<Refusal> refusals = refusals(inside.place(), guide, until);
        if (!refusals.isEmpty() || guide == null || until == null) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        String name = names.of(guide);
        book.invite(inside.place(), id, guide, name, until, inside.who().actor());
        notices.invited(inside.place(), id, guide, until);
        events.publishEvent(new GuideInvited(caseNumber, inside.place().side(), name, until));
        return Outcome.done(null);
    }

    private List<Refusal> refusals(Place place, @Nullable ActorId guide, @Nullable LocalDate until) {
        List<Refusal> found = new ArrayList<>();
        if (guide == null || !membership.guides(place.caseNumber()).contains(guide)) {
            found.add(Refusal.of("guide", "refusal.caucus.guideMissing"));
        } else if (book.of(place).stream().anyMatch(i -> i.guest().equals(guide) && i.isLive(statute.today()))) {
            found.add(Refusal.of("guide", "refusal.caucus.invitedAlready"));
        } else if (book.of(new Place(place.caseNumber(), place.side().other())).stream()
                .anyMatch(i -> i.guest().equals(guide))) {
            found.add(Refusal.of("guide", "refusal.caucus.guideOfTheOther"));
        }
        if (until == null || until.isBefore(statute.today())) {
            found.add(Refusal.of("until", "refusal.caucus.untilMissing"));
        }
        return found;
    }

    /** Takes an invitation back at once: the guide's keys are gone, and what is written next is under a new one. */
    public Outcome<Void> revoke(CaseNumber caseNumber, UUID invitation) {
        Belonging who = doorstep.here(caseNumber).filter(Belonging::chief).orElse(null);
        if (who == null) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.chiefOnly"));
        }
        Place place = who.place();
        Optional<Invitation> live = book.of(place).stream()
                .filter(i -> i.id().equals(invitation) && i.isLive(statute.today()))
                .findFirst();
        if (live.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.notInvited"));
        }
        book.revoke(invitation, who.actor());
        keys.settle(place, membership.everybody(place));
        notices.revoked(place, invitation, live.get().guest());
        events.publishEvent(
                new InvitationRevoked(caseNumber, place.side(), live.get().guestName()));
        return Outcome.done(null);
    }
}
