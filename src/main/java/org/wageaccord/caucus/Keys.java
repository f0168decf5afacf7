package org.wageaccord.caucus;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;

/** Makes, hands on, takes back and renews the keys of rooms. All within the transaction and lock of the caller. */
@Component
class Keys {

    private final KeyBook book;
    private final KeyringBook rings;

    Keys(KeyBook book, KeyringBook rings) {
        this.book = book;
        this.rings = rings;
    }

    /** What the holder of a pair can open; empty if nothing is wrapped for it. */
    Optional<HeldKeys> held(Place place, ActorId account, KeyPairs.Pair pair) {
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        for (WrappedKey w : book.wrapped(place)) {
            if (w.account().equals(account)) {
                KeyPairs.unwrap(pair, WrappedKey.about(place, w.version(), account), w.wrapped())
                        .ifPresent(key -> keys.put(w.version(), key));
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new HeldKeys(place, keys, isBroken(place, keys)));
    }

    /** A key that does not follow from the one before, where both are held, was slipped in. */
    private boolean isBroken(Place place, NavigableMap<Integer, byte[]> keys) {
        return book.keys(place).stream().anyMatch(k -> {
            byte[] key = keys.get(k.version());
            byte[] before = keys.get(k.version() - 1);
            return key != null && before != null && !k.follows(place, before, key);
        });
    }

    /** Accounts for which the newest key is wrapped, in the order in which they were let in. */
    List<ActorId> holders(Place place) {
        int newest = newest(place);
        return book.wrapped(place).stream()
                .filter(w -> w.version() == newest)
                .map(WrappedKey::account)
                .toList();
    }

    /** 0 while the room was never opened. */
    int newest(Place place) {
        List<RoomKey> keys = book.keys(place);
        return keys.isEmpty() ? 0 : keys.get(keys.size() - 1).version();
    }

    /** The first key, or one after all were lost, for one member. */
    void begin(Place place, RoomKey.Reason reason, Keyring ring) {
        int version = newest(place) + 1;
        book.add(place, new RoomKey(version, reason, null), ring.account());
        book.wrap(place, WrappedKey.of(place, version, Seal.random(Seal.KEY_BYTES), ring), ring.account());
    }

    /** Takes the keys from who is not among these any more. */
    void settle(Place place, Collection<ActorId> belonging) {
        if (!book.lock(place)) {
            return;
        }
        int newest = newest(place);
        book.wrapped(place).stream()
                .map(WrappedKey::account)
                .distinct()
                .filter(account -> !belonging.contains(account))
                .forEach(account -> book.depart(place, account, newest));
    }

    /** What is held, with a new key first where somebody departed since the last one. */
    HeldKeys renewedAfterDepartures(HeldKeys held, ActorId by) {
        return book.isDue(held.place(), held.newest()) ? renewed(held, RoomKey.Reason.DEPARTURE, by, null) : held;
    }

    /** Hands on what the one who admits holds: to a member all of it, to a guest a new key only. */
    void admit(HeldKeys held, Keyring newcomer, boolean guest, ActorId by) {
        if (guest) {
            renewed(held, RoomKey.Reason.INVITATION, by, newcomer);
        } else {
            held.keys()
                    .forEach((version, key) ->
                            book.wrap(held.place(), WrappedKey.of(held.place(), version, key, newcomer), by));
        }
    }

    /** A new key for everybody who was vouched for under the newest one, and one more. */
    private HeldKeys renewed(HeldKeys held, RoomKey.Reason reason, ActorId by, @Nullable Keyring more) {
        Place place = held.place();
        int version = held.newest() + 1;
        byte[] key = Seal.random(Seal.KEY_BYTES);
        book.add(place, new RoomKey(version, reason, RoomKey.tie(place, version, held.key(), key)), by);
        for (Keyring ring : vouchedFor(held)) {
            book.wrap(place, WrappedKey.of(place, version, key, ring), by);
        }
        if (more != null) {
            book.wrap(place, WrappedKey.of(place, version, key, more), by);
        }
        NavigableMap<Integer, byte[]> keys = new TreeMap<>(held.keys());
        keys.put(version, key);
        return new HeldKeys(place, keys, held.broken());
    }

    /** Holders of the newest key whose public key is the one they were let in with. */
    private List<Keyring> vouchedFor(HeldKeys held) {
        List<WrappedKey> newest = book.wrapped(held.place()).stream()
                .filter(w -> w.version() == held.newest())
                .toList();
        Set<ActorId> accounts = newest.stream().map(WrappedKey::account).collect(Collectors.toSet());
        return rings.of(accounts).stream().filter(isVouchedFor(held, newest)).toList();
    }

    private static Predicate<Keyring> isVouchedFor(HeldKeys held, List<WrappedKey> newest) {
        return ring -> newest.stream()
                .filter(w -> w.account().equals(ring.account()))
                .anyMatch(w -> RoomKey.vouches(w.vouched(), held.place(), held.newest(), held.key(), ring));
    }
}
