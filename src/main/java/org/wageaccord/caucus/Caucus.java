package org.wageaccord.caucus;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;

/**
 * The door of a side's private room: unlocking it, letting members in, beginning anew when all keys are lost. Refused to
 * everybody who is not on the side's team, whatever their office; what is said inside is behind {@link CaucusTalk}.
 */
@Service
@Transactional
public class Caucus {

    private final Doorstep doorstep;
    private final Entering entering;
    private final OpenRooms open;
    private final Keys keys;
    private final KeyringBook rings;
    private final Membership membership;
    private final VisitBook visits;
    private final CaucusNotices notices;
    private final Names names;
    private final ApplicationEventPublisher events;

    Caucus(
            Doorstep doorstep,
            Entering entering,
            OpenRooms open,
            Keys keys,
            KeyringBook rings,
            Membership membership,
            VisitBook visits,
            CaucusNotices notices,
            Names names,
            ApplicationEventPublisher events) {
        this.doorstep = doorstep;
        this.entering = entering;
        this.open = open;
        this.keys = keys;
        this.rings = rings;
        this.membership = membership;
        this.visits = visits;
        this.notices = notices;
        this.names = names;
        this.events = events;
    }

    /** Whose room the current actor belongs to; empty for everybody else, who is not even told that there is one. */
    @Transactional(readOnly = true)
    public Optional<Side> side(CaseNumber caseNumber) {
        return membership.mine(caseNumber).map(Place::side);
    }

    @Transactional(readOnly = true)
    public Optional<RoomState> room(CaseNumber caseNumber, String session) {
        return doorstep.here(caseNumber).map(who -> doorstep.state(who, session));
    }

    /**
     * Unlocks the room for this session with the account's password. The first member makes its key; later ones wait to be let
     * in. Refuses a wrong password (which counts towards the lockout) and a key that this password does not open.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Void> enter(CaseNumber caseNumber, String session, @Unprinted String password) {
        return doorstep.here(caseNumber)
                .map(who -> entering.enter(who, session, password))
                .orElseGet(Caucus::notYours);
    }

    /** Makes another key pair for who had the password reset. Refused while the present password opens the present one. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Void> renewKey(CaseNumber caseNumber, String session, @Unprinted String password) {
        return doorstep.here(caseNumber)
                .map(who -> entering.renew(who, session, password))
                .orElseGet(Caucus::notYours);
    }

    /** Locks the room in this session. */
    public void lock(CaseNumber caseNumber, String session) {
        doorstep.here(caseNumber).ifPresent(who -> open.lock(session, who.place()));
    }

    /** Begins the room anew after every member lost the key. Refused while somebody of the team still holds it. */
    public Outcome<Void> beginAnew(CaseNumber caseNumber, String session) {
        Belonging who = doorstep.here(caseNumber).orElse(null);
        if (who == null || who.guest()) {
            return notYours();
        }
        Place place = who.place();
        keys.settle(place, membership.everybody(place));
        Keyring ring = rings.of(who.actor().id()).orElse(null);
        if (ring == null || open.pair(session, place, who.actor().id()).isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.locked"));
        }
        if (!doorstep.isLost(place)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.notLost"));
        }
        keys.begin(place, RoomKey.Reason.ANEW, ring);
        events.publishEvent(new CaucusBegunAnew(place.caseNumber(), place.side()));
        return Outcome.done(null);
    }

    /** Lets in one who waits: a member gets every key that the one who admits holds, a guest a new one from here on. */
    public Outcome<Void> admit(CaseNumber caseNumber, String session, ActorId newcomer, String fingerprint) {
        Doorstep.Inside inside = doorstep.acting(caseNumber, session).orElse(null);
        if (inside == null || inside.who().guest()) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.locked"));
        }
        Place place = inside.place();
        Keyring ring = rings.of(newcomer).orElse(null);
        if (ring == null || !membership.everybody(place).contains(newcomer)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.notWaiting"));
        }
        if (!ring.fingerprint().equals(fingerprint)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.fingerprint"));
        }
        if (!keys.holders(place).contains(newcomer)) {
            ActorId by = inside.who().actor().id();
            boolean guest = !membership.members(place).contains(newcomer);
            keys.admit(keys.renewedAfterDepartures(inside.held(), by), ring, guest, by);
            notices.admitted(place, ring);
            events.publishEvent(new CaucusAdmitted(caseNumber, place.side(), names.of(newcomer)));
        }
        return Outcome.done(null);
    }

    /** Who is in, who waits, who is and may be invited; empty unless the room is open. */
    @Transactional(readOnly = true)
    public Optional<RoomPeople> people(CaseNumber caseNumber, String session) {
        return doorstep.inside(caseNumber, session)
                .map(inside -> names.people(inside.place(), keys.holders(inside.place())));
    }

    /** Who unlocked the room, newest first; empty unless it is open. */
    @Transactional(readOnly = true)
    public Optional<Listed<Visit>> visits(CaseNumber caseNumber, String session, int page) {
        return doorstep.inside(caseNumber, session).map(inside -> visits.of(inside.place(), page));
    }

    private static Outcome<Void> notYours() {
        return Outcome.refused(Refusal.of(null, "refusal.caucus.notYours"));
    }
}
