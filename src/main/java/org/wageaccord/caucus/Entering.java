package org.wageaccord.caucus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.SealedByPassword;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * Unlocking a room with the password. Passwords are hashed and keys derived while no transaction is open; the password goes
 * no further than this.
 */
@Component
class Entering implements SealedByPassword {

    private static final String PASSWORD = "password";

    private final Accounts accounts;
    private final KeyringBook rings;
    private final PasswordLock passwords;
    private final OpenRooms open;
    private final Keys keys;
    private final KeyBook book;
    private final Membership membership;
    private final VisitBook visits;
    private final CaucusNotices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Entering(
            Accounts accounts,
            KeyringBook rings,
            PasswordLock passwords,
            OpenRooms open,
            Keys keys,
            KeyBook book,
            Membership membership,
            VisitBook visits,
            CaucusNotices notices,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.rings = rings;
        this.passwords = passwords;
        this.open = open;
        this.keys = keys;
        this.book = book;
        this.membership = membership;
        this.visits = visits;
        this.notices = notices;
        this.events = events;
        this.transaction = transaction;
    }

    Outcome<Void> enter(Belonging who, String session, String password) {
        ActorId account = who.actor().id();
        if (!accounts.confirms(account, password)) {
            return wrongPassword();
        }
        Optional<Keyring> ring = rings.of(account);
        if (ring.isEmpty()) {
            return enterWithNewPair(who, session, password);
        }
        Optional<KeyPairs.Pair> pair = pair(ring.get(), password);
        if (pair.isEmpty()) {
            return Outcome.refused(Refusal.of(PASSWORD, "refusal.caucus.keyLost"));
        }
        return entered(who, session, ring.get(), pair.get());
    }

    /** Drops a pair that the present password does not open any more, and makes another. */
    Outcome<Void> renew(Belonging who, String session, String password) {
        ActorId account = who.actor().id();
        if (!accounts.confirms(account, password)) {
            return wrongPassword();
        }
        Optional<Keyring> ring = rings.of(account);
        if (ring.filter(r -> pair(r, password).isPresent()).isPresent()) {
            return Outcome.refused(Refusal.of(PASSWORD, "refusal.caucus.keyIsGood"));
        }
        ring.ifPresent(r -> transaction.executeWithoutResult(tx -> rings.drop(r.id())));
        open.forget(account);
        return enterWithNewPair(who, session, password);
    }

    /** A lost pair stays lost: only who knew the password before can carry it over to the next one. */
    @Override
    public Runnable resealed(ActorId account, String present, String next) {
        return rings.of(account)
                .<Runnable>flatMap(ring -> passwords
                        .open(present, ring.about(), ring.locked())
                        .map(secret -> passwords.lock(next, ring.about(), secret))
                        .map(locked -> () -> rings.reseal(ring.id(), locked)))
                .orElse(() -> {});
    }

    private Outcome<Void> enterWithNewPair(Belonging who, String session, String password) {
        ActorId account = who.actor().id();
        KeyPairs.Pair pair = KeyPairs.fresh();
        UUID id = UUID.randomUUID();
        PasswordLock.Locked locked = passwords.lock(password, Keyring.about(id, account), pair.secret());
        Keyring ring = new Keyring(id, account, pair.open(), locked);
        if (!Boolean.TRUE.equals(transaction.execute(tx -> rings.add(ring)))) {
            return Outcome.refused(Refusal.of(PASSWORD, "refusal.caucus.atTheSameTime"));
        }
        return entered(who, session, ring, pair);
    }

    private Outcome<Void> entered(Belonging who, String session, Keyring ring, KeyPairs.Pair pair) {
        transaction.executeWithoutResult(tx -> {
            Place place = who.place();
            if (!who.guest() && book.open(place, who.actor().id())) {
                keys.begin(place, RoomKey.Reason.OPENED, ring);
                events.publishEvent(new CaucusOpened(place.caseNumber(), place.side()));
            }
            keys.settle(place, membership.everybody(place));
            visits.enter(who);
            List<ActorId> holders = keys.holders(place);
            if (!holders.contains(who.actor().id())) {
                notices.waiting(who, ring, holders);
            }
        });
        open.put(session, who.place(), who.actor().id(), pair);
        return Outcome.done(null);
    }

    private Optional<KeyPairs.Pair> pair(Keyring ring, String password) {
        return passwords
                .open(password, ring.about(), ring.locked())
                .map(secret -> new KeyPairs.Pair(ring.publicKey(), secret));
    }

    private static Outcome<Void> wrongPassword() {
        return Outcome.refused(Refusal.of(PASSWORD, "refusal.caucus.passwordWrong"));
    }
}
