package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.ground.SealingKey;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.vault.Sealed;
import org.wageaccord.registry.vault.Vault;

/**
 * Where the limits wait: sealed under a key made for this one use and wrapped by one outside the database, all of one length.
 * Destroying deletes both; what is left of them in dead rows, the write-ahead log and backups is sealed under a key that opens
 * only with the one outside. It does not protect against an operator who holds both while limits wait.
 */
@Repository
class LimitSafe {

    private static final int LENGTH = 32;

    private final JdbcClient jdbc;
    private final Vault vault;

    LimitSafe(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void make(UUID aid) {
        Sealed wrapped = vault.wrap(SealingKey.fresh(), place(aid, "key"));
        jdbc.sql("insert into blindaid.use_key (proposal, key_id, wrapped) values (:id, :key, :wrapped)")
                .param("id", aid)
                .param("key", wrapped.keyId())
                .param("wrapped", wrapped.cipher())
                .update();
    }

    void put(UUID aid, Side side, BigDecimal limit) {
        byte[] plain = Arrays.copyOf(limit.toPlainString().getBytes(StandardCharsets.US_ASCII), LENGTH);
        jdbc.sql("insert into blindaid.sealed_limit (proposal, side, sealed) values (:id, :side, :sealed)")
                .param("id", aid)
                .param("side", side.name())
                .param("sealed", key(aid).seal(plain, place(aid, side.name())))
                .update();
    }

    BigDecimal open(UUID aid, Side side) {
        byte[] sealed = jdbc.sql("select sealed from blindaid.sealed_limit where proposal = :id and side = :side")
                .param("id", aid)
                .param("side", side.name())
                .query((row, n) -> row.getBytes(1))
                .single();
        byte[] plain = key(aid).open(sealed, place(aid, side.name()));
        return new BigDecimal(new String(plain, StandardCharsets.US_ASCII).replace("\0", ""));
    }

    void destroy(UUID aid) {
        for (String table : new String[] {"sealed_limit", "use_key"}) {
            jdbc.sql("delete from blindaid." + table + " where proposal = :id")
                    .param("id", aid)
                    .update();
        }
    }

    private SealingKey key(UUID aid) {
        Sealed wrapped = jdbc.sql("select key_id, wrapped from blindaid.use_key where proposal = :id")
                .param("id", aid)
                .query((row, n) -> new Sealed(row.getString(1), row.getBytes(2)))
                .single();
        return vault.unwrap(wrapped, place(aid, "key"));
    }

    private static String place(UUID aid, String part) {
        return "blindaid/" + aid + "/" + part;
    }
}
