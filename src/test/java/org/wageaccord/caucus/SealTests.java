package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** What is sealed opens only whole, in its place, with its key. */
class SealTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 1);
    private static final Place WORKERS = new Place(CASE, Side.WORKERS);
    private static final Place ENTERPRISE = new Place(CASE, Side.ENTERPRISE);
    private static final byte[] WORDS = "底线 6%".getBytes(StandardCharsets.UTF_8);

    private final byte[] key = Seal.random(Seal.KEY_BYTES);

    @Test
    void theSealOpensWithItsKeyInItsPlace() {
        byte[] sealed = Seal.seal(key, WORKERS.about("NOTE"), WORDS);
        assertThat(Seal.open(key, WORKERS.about("NOTE"), sealed)).contains(WORDS);
        assertThat(Seal.open(key, ENTERPRISE.about("NOTE"), sealed)).isEmpty();
        assertThat(Seal.open(key, WORKERS.about("LIMIT"), sealed)).isEmpty();
        assertThat(Seal.open(Seal.random(Seal.KEY_BYTES), WORKERS.about("NOTE"), sealed))
                .isEmpty();
        assertThat(Seal.open(key, new Place(new CaseNumber("永", 2026, 2), Side.WORKERS).about("NOTE"), sealed))
                .isEmpty();
    }

    @Test
    void everyChangedBitIsFound() {
        byte[] sealed = Seal.seal(key, "about", WORDS);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(Seal.open(key, "about", changed)).as("byte %d", i).isEmpty();
        }
        assertThat(Seal.open(key, "about", new byte[3])).isEmpty();
    }

    @Test
    void theLengthSaysNothingOfShortWordsAndNoTwoSealsAreAlike() {
        byte[] yes = Seal.seal(key, "vote", "{\"choice\":\"NO\"}".getBytes(StandardCharsets.UTF_8));
        byte[] abstain = Seal.seal(key, "vote", "{\"choice\":\"ABSTAIN\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(yes).hasSameSizeAs(abstain);
        assertThat(Seal.seal(key, "vote", WORDS)).isNotEqualTo(Seal.seal(key, "vote", WORDS));
    }

    @Test
    void aKeyIsUnwrappedByItsPairAndPlaceOnly() {
        KeyPairs.Pair pair = KeyPairs.fresh();
        KeyPairs.Wrapped wrapped = KeyPairs.wrap(pair.open(), WORKERS.about("wrapped", 1), key);
        assertThat(KeyPairs.unwrap(pair, WORKERS.about("wrapped", 1), wrapped)).contains(key);
        assertThat(KeyPairs.unwrap(pair, ENTERPRISE.about("wrapped", 1), wrapped))
                .isEmpty();
        assertThat(KeyPairs.unwrap(KeyPairs.fresh(), WORKERS.about("wrapped", 1), wrapped))
                .isEmpty();
        wrapped.content()[0] ^= 1;
        assertThat(KeyPairs.unwrap(pair, WORKERS.about("wrapped", 1), wrapped)).isEmpty();
    }

    @Test
    void theSecretHalfOpensWithThePasswordOnly() {
        PasswordLock lock = new PasswordLock(64 * 1024);
        PasswordLock.Locked locked = lock.lock("a-password-of-tests", "ring", key);
        assertThat(lock.open("a-password-of-tests", "ring", locked)).contains(key);
        assertThat(lock.open("a-password-of-testS", "ring", locked)).isEmpty();
        assertThat(lock.open("a-password-of-tests", "other ring", locked)).isEmpty();
    }

    @Test
    void aLockThatCostsTooLittleIsNotMade() {
        assertThatThrownBy(() -> new PasswordLock(1024)).hasMessageContaining("wage-accord.caucus.memory-kib");
    }

    @Test
    void anUnlockedRoomIsForgottenWhenIdleLockedOrSignedOut() {
        AtomicLong nanos = new AtomicLong();
        OpenRooms rooms = new OpenRooms(nanos::get);
        ActorId account = new ActorId(UUID.randomUUID());
        KeyPairs.Pair pair = KeyPairs.fresh();
        rooms.put("session", WORKERS, account, pair);
        nanos.addAndGet(OpenRooms.IDLE.toNanos());
        assertThat(rooms.pair("session", WORKERS, account)).isPresent();
        assertThat(rooms.pair("session", ENTERPRISE, account)).isEmpty();
        assertThat(rooms.pair("other", WORKERS, account)).isEmpty();
        assertThat(rooms.pair("session", WORKERS, new ActorId(UUID.randomUUID())))
                .isEmpty();
        nanos.addAndGet(OpenRooms.IDLE.plus(Duration.ofSeconds(1)).toNanos());
        assertThat(rooms.pair("session", WORKERS, account)).isEmpty();
        assertThat(pair.secret()).containsOnly(0);

        rooms.put("session", WORKERS, account, KeyPairs.fresh());
        rooms.on(new org.wageaccord.access.SessionEnded("session"));
        assertThat(rooms.count()).isZero();
        rooms.put("session", WORKERS, account, KeyPairs.fresh());
        nanos.addAndGet(OpenRooms.IDLE.multipliedBy(2).toNanos());
        rooms.sweep();
        assertThat(rooms.count()).isZero();
    }
}
