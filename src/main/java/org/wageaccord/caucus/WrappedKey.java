package org.wageaccord.caucus;

import java.util.UUID;
import org.wageaccord.kernel.ActorId;

/** A key of a room, wrapped for one member and vouched for under that same key. */
record WrappedKey(int version, ActorId account, UUID keyring, KeyPairs.Wrapped wrapped, byte[] vouched) {

    /** What the wrapping is bound to. */
    static String about(Place place, int version, ActorId account) {
        return place.about("wrapped", version, account);
    }

    static WrappedKey of(Place place, int version, byte[] key, Keyring ring) {
        return new WrappedKey(
                version,
                ring.account(),
                ring.id(),
                KeyPairs.wrap(ring.publicKey(), about(place, version, ring.account()), key),
                RoomKey.vouch(place, version, key, ring));
    }
}
