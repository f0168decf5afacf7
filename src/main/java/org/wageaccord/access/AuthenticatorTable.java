package org.wageaccord.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authenticators as they are stored: secrets sealed, codes never. */
@Repository
class AuthenticatorTable {

    private final JdbcClient jdbc;

    AuthenticatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row; not confirmed yet while it has no such moment. */
    @SuppressWarnings("ArrayRecordComponent") // read from a column and opened, never compared
    record Row(String keyId, byte[] secret, @Nullable Instant confirmedAt) {}

    Optional<Row> of(UUID account) {
        return jdbc.sql("select key_id, secret, confirmed_at from access.authenticator where account = :account")
                .param("account", account)
                .query((row, n) -> {
                    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new Row(
                            row.getString("key_id"),
                            row.getBytes("secret"),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .optional();
    }

    /** Keeps a secret to be confirmed in place of one that never was; false if there is a confirmed one. */
    boolean begin(UUID account, String keyId, byte[] secret, Instant at) {
        return jdbc.sql("""
                        insert into access.authenticator as present (account, key_id, secret, begun_at)
                        values (:account, :key, :secret, :at)
                        on conflict (account) do update set key_id = :key, secret = :secret, begun_at = :at
                        where present.confirmed_at is null""")
                        .param("account", account)
                        .param("key", keyId)
                        .param("secret", secret)
                        .param("at", AccountTable.utc(at))
                        .update()
                == 1;
    }

    /** The first code was right; it is not taken a second time. False if it was confirmed, or begun anew, meanwhile. */
    boolean confirm(UUID account, byte[] secret, long step, Instant at) {
        return jdbc.sql("update access.authenticator set confirmed_at = :at, last_step = :step"
                                + " where account = :account and secret = :secret and confirmed_at is null")
                        .param("account", account)
                        .param("secret", secret)
                        .param("step", step)
                        .param("at", AccountTable.utc(at))
                        .update()
                == 1;
    }

    /** Takes the code of a step, and none of it or an earlier one ever after: of two sent at once, one. */
    boolean accept(UUID account, long step) {
        return jdbc.sql("update access.authenticator set last_step = :step, failed_codes = 0"
                                + " where account = :account and confirmed_at is not null and last_step < :step")
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    /** Counts a wrong code, unless the account is locked; whether that was one too many, and the count starts anew. */
    boolean failed(UUID account, int limit, Instant now) {
        return jdbc.sql("""
                        update access.authenticator as a
                        set failed_codes = case when a.failed_codes + 1 >= :limit then 0 else a.failed_codes + 1 end
                        from access.account as of
                        where a.account = :account and of.id = a.account and (of.locked_until is null or of.locked_until <= :now)
                        returning a.failed_codes = 0""")
                .param("account", account)
                .param("limit", limit)
                .param("now", AccountTable.utc(now))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whether there was one, confirmed. */
    boolean remove(UUID account) {
        return jdbc.sql("delete from access.authenticator where account = :account and confirmed_at is not null")
                        .param("account", account)
                        .update()
                == 1;
    }
}
