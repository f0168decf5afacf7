package org.wageaccord.caucus;

import java.util.NavigableMap;

/**
 * The keys of a room that somebody who unlocked it holds, by version. What was written under another version they cannot read.
 *
 * @param broken whether a key lies there that no holder of the one before made: nothing may be written under it
 */
record HeldKeys(Place place, NavigableMap<Integer, byte[]> keys, boolean broken) {

    int newest() {
        return keys.lastKey();
    }

    byte[] key() {
        return keys.lastEntry().getValue();
    }
}
