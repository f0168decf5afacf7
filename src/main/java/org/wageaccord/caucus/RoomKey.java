package org.wageaccord.caucus;

import org.jspecify.annotations.Nullable;

/**
 * One key of a room as it is stored: its place in the row of keys and the proof that ties it to the one before.
 *
 * @param proof null for a first key, and for one begun anew after all members lost theirs
 */
record RoomKey(int version, Reason reason, byte @Nullable [] proof) {

    /** Why the room got a new key. */
    enum Reason {
        OPENED,
        /** somebody who held the key before is no longer of the side */
        DEPARTURE,
        /** a guest reads what is written from the invitation on, nothing before */
        INVITATION,
        /** nobody could open the room any more; what was written before stays closed */
        ANEW
    }

    /** The tie to the key before, made by one who holds both. */
    static byte[] tie(Place place, int version, byte[] before, byte[] key) {
        return Seal.proof(before, place.about("key", version), key);
    }

    boolean follows(Place place, byte[] before, byte[] key) {
        return proof != null && Seal.proves(proof, before, place.about("key", version), key);
    }

    /** What a member is vouched for under the key: account and public key belong together. */
    static byte[] vouch(Place place, int version, byte[] key, Keyring ring) {
        return Seal.proof(key, place.about("member", version, ring.account()), ring.publicKey());
    }

    static boolean vouches(byte[] vouched, Place place, int version, byte[] key, Keyring ring) {
        return Seal.proves(vouched, key, place.about("member", version, ring.account()), ring.publicKey());
    }
}
