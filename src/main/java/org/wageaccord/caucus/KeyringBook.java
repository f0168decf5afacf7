package org.wageaccord.caucus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;

/** Key pairs by account; one each. */
@Repository
class KeyringBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyringBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Keyring> of(ActorId account) {
        return of(List.of(account)).stream().findFirst();
    }

    List<Keyring> of(Collection<ActorId> accounts) {
        return jdbc.sql("select * from caucus.keyring where account = any(:accounts) order by made_at, keyring_id")
                .param("accounts", accounts.stream().map(ActorId::value).toArray(UUID[]::new))
                .query(KeyringBook::row)
                .list();
    }

    /** False if the account got one at the same time. */
    boolean add(Keyring ring) {
        return jdbc.sql("""
                        insert into caucus.keyring
                            (keyring_id, account, public_key, salt, memory, passes, lanes, sealed_secret, made_at)
                        values (:id, :account, :public, :salt, :memory, :passes, :lanes, :sealed, :at)
                        on conflict (account) do nothing""")
                        .param("id", ring.id())
                        .param("account", ring.account().value())
                        .param("public", ring.publicKey())
                        .param("salt", ring.locked().salt())
                        .param("memory", ring.locked().cost().memory())
                        .param("passes", ring.locked().cost().passes())
                        .param("lanes", ring.locked().cost().lanes())
                        .param("sealed", ring.locked().sealed())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The same secret under another password. */
    void reseal(UUID id, PasswordLock.Locked locked) {
        jdbc.sql("""
                update caucus.keyring set salt = :salt, memory = :memory, passes = :passes, lanes = :lanes,
                    sealed_secret = :sealed where keyring_id = :id""")
                .param("id", id)
                .param("salt", locked.salt())
                .param("memory", locked.cost().memory())
                .param("passes", locked.cost().passes())
                .param("lanes", locked.cost().lanes())
                .param("sealed", locked.sealed())
                .update();
    }

    /** With everything that was wrapped for it. */
    void drop(UUID id) {
        jdbc.sql("delete from caucus.keyring where keyring_id = :id")
                .param("id", id)
                .update();
    }

    private static Keyring row(ResultSet row, int n) throws SQLException {
        return new Keyring(
                row.getObject("keyring_id", UUID.class),
                new ActorId(row.getObject("account", UUID.class)),
                row.getBytes("public_key"),
                new PasswordLock.Locked(
                        row.getBytes("salt"),
                        new PasswordLock.Cost(row.getInt("memory"), row.getInt("passes"), row.getInt("lanes")),
                        row.getBytes("sealed_secret")));
    }
}
