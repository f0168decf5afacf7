package org.wageaccord.contract;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.kernel.Digest;

/** From where signatures came, kept beside them; the ledger is told a commitment only. */
@Repository
class SignatureOrigins {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SALT = 32;

    private final JdbcClient jdbc;

    SignatureOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it and answers the commitment. */
    String add(UUID signature, RequestOrigin origin) {
        byte[] salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        jdbc.sql("insert into contract.signature_origin (signature, address, device, salt) values (?, ?, ?, ?)")
                .params(signature, origin.address(), origin.device(), salt)
                .update();
        return commitment(salt, origin);
    }

    /** SHA-256 over salt, address and device; neither of the two can hold the line end between them. */
    static String commitment(byte[] salt, RequestOrigin origin) {
        String kept = HexFormat.of().formatHex(salt) + "\n" + origin.address() + "\n" + origin.device();
        return Digest.of(kept.getBytes(StandardCharsets.UTF_8));
    }
}
