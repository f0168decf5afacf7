package org.wageaccord.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.FileMark;
import org.wageaccord.registry.vault.Sealed;
import org.wageaccord.registry.vault.Vault;

/** Uploaded files in the database, encrypted, so that any node can go on with them. */
@Repository
class Batches {

    private static final String SELECT =
            "select id, kind, enterprise_code, file_name, file_digest, uploaded_by, expires_at, state"
                    + " from registry.import_batch where id = ?";

    private final JdbcClient jdbc;
    private final Vault vault;

    Batches(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Batch batch, Instant at, byte[] file, byte[] parsed) {
        jdbc.sql("insert into registry.import_batch (id, kind, enterprise_code, file_name, file_digest, uploaded_by,"
                        + " uploaded_at, expires_at, state, key_id, file_cipher, parsed_cipher)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        batch.id(),
                        batch.kind().name(),
                        batch.enterprise() == null ? null : batch.enterprise().value(),
                        batch.file().name(),
                        batch.file().digest(),
                        batch.uploadedBy().value(),
                        at.atOffset(ZoneOffset.UTC),
                        batch.expiresAt().atOffset(ZoneOffset.UTC),
                        batch.state().name(),
                        vault.keyId(),
                        vault.seal(file, place(batch.id(), "file")).cipher(),
                        vault.seal(parsed, place(batch.id(), "parsed")).cipher())
                .update();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql(SELECT).param(id).query(Batches::read).optional();
    }

    /** The batch, held until the end of the transaction: of two who decide at once, the second sees the decision. */
    Optional<Batch> hold(UUID id) {
        return jdbc.sql(SELECT + " for update").param(id).query(Batches::read).optional();
    }

    /** What was read from the file; only of a batch in preview. */
    byte[] parsed(UUID id) {
        return jdbc.sql("select key_id, parsed_cipher from registry.import_batch where id = ?")
                .param(id)
                .query((row, n) -> vault.open(new Sealed(row.getString(1), row.getBytes(2)), place(id, "parsed")))
                .single();
    }

    /** Keeps that the batch was decided, and nothing of its content. */
    void decide(UUID id, Batch.State state) {
        jdbc.sql("update registry.import_batch set state = ?, file_cipher = null, parsed_cipher = null where id = ?")
                .params(state.name(), id)
                .update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from registry.import_batch where expires_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String place(UUID id, String part) {
        return "import/" + id + "/" + part;
    }

    private static Batch read(ResultSet row, int n) throws SQLException {
        String enterprise = row.getString("enterprise_code");
        return new Batch(
                row.getObject("id", UUID.class),
                SheetKind.valueOf(row.getString("kind")),
                enterprise == null ? null : new PartyId(enterprise),
                new FileMark(row.getString("file_name"), row.getString("file_digest")),
                new ActorId(row.getObject("uploaded_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Batch.State.valueOf(row.getString("state")));
    }
}
