package org.wageaccord.caucus;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;

/** Finds out who stands before or in a room, and with which keys. */
@Component
class Doorstep {

    private final Membership membership;
    private final OpenRooms open;
    private final Keys keys;
    private final KeyringBook rings;

    Doorstep(Membership membership, OpenRooms open, Keys keys, KeyringBook rings) {
        this.membership = membership;
        this.open = open;
        this.keys = keys;
        this.rings = rings;
    }

    /** Somebody inside, with the keys they hold. */
    record Inside(Belonging who, HeldKeys held) {
        Place place() {
            return who.place();
        }
    }

    Optional<Belonging> here(CaseNumber caseNumber) {
        return membership.here(caseNumber);
    }

    /** For reading; empty unless the room is unlocked in this session and its newest key is held. */
    Optional<Inside> inside(CaseNumber caseNumber, String session) {
        return here(caseNumber).flatMap(who -> inside(who, session));
    }

    /** For an act: under the lock of the room, after everybody who left was shown out. */
    Optional<Inside> acting(CaseNumber caseNumber, String session) {
        Optional<Belonging> who = here(caseNumber);
        who.ifPresent(w -> keys.settle(w.place(), membership.everybody(w.place())));
        return who.flatMap(w -> inside(w, session)).filter(i -> !i.held().broken());
    }

    private Optional<Inside> inside(Belonging who, String session) {
        return open.pair(session, who.place(), who.actor().id())
                .flatMap(pair -> keys.held(who.place(), who.actor().id(), pair))
                .filter(held -> held.newest() == keys.newest(who.place()))
                .map(held -> new Inside(who, held));
    }

    RoomState state(Belonging who, String session) {
        Optional<Inside> inside = inside(who, session);
        String fingerprint =
                rings.of(who.actor().id()).map(Keyring::fingerprint).orElse(null);
        return new RoomState(
                who.place().side(),
                who.guest(),
                who.chief(),
                inside.isPresent() ? RoomState.Stand.OPEN : stand(who, session),
                fingerprint,
                inside.filter(i -> i.held().broken()).isPresent());
    }

    private RoomState.Stand stand(Belonging who, String session) {
        if (open.pair(session, who.place(), who.actor().id()).isEmpty()) {
            return RoomState.Stand.LOCKED;
        }
        return !who.guest() && isLost(who.place()) ? RoomState.Stand.LOST : RoomState.Stand.WAITING;
    }

    /** Whether nobody of the team holds the newest key any more. */
    boolean isLost(Place place) {
        return keys.newest(place) > 0 && keys.holders(place).stream().noneMatch(membership.members(place)::contains);
    }
}
