package org.wageaccord.caucus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;

/** Rooms, their keys, for whom these are wrapped, and who departed. */
@Repository
class KeyBook {

    private static final String HERE = " where case_number = :case and side = :side";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if somebody opened the room before. */
    boolean open(Place place, ActorId by) {
        return at(place, """
                        insert into caucus.room (case_number, side, opened_at, opened_by)
                        values (:case, :side, :at, :by) on conflict do nothing""").param("at", now()).param("by", by.value()).update() == 1;
    }

    /** Waits until nobody else changes the keys of the room; false if there is no room yet. */
    boolean lock(Place place) {
        return at(place, "select 1 from caucus.room" + HERE + " for update")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** First to last; empty while the room was never opened. */
    List<RoomKey> keys(Place place) {
        return at(place, "select version, reason, proof from caucus.room_key" + HERE + " order by version")
                .query((row, n) -> new RoomKey(
                        row.getInt("version"), RoomKey.Reason.valueOf(row.getString("reason")), row.getBytes("proof")))
                .list();
    }

    void add(Place place, RoomKey key, ActorId by) {
        at(place, """
                insert into caucus.room_key (case_number, side, version, reason, proof, made_at, made_by)
                values (:case, :side, :version, :reason, :proof, :at, :by)""")
                .param("version", key.version())
                .param("reason", key.reason().name())
                .param("proof", key.proof(), java.sql.Types.BINARY)
                .param("at", now())
                .param("by", by.value())
                .update();
    }

    /** Of all members and versions; only for pairs that are in use. */
    List<WrappedKey> wrapped(Place place) {
        return at(place, "select * from caucus.wrapped_key" + HERE + " order by version, wrapped_at, account")
                .query(KeyBook::wrapped)
                .list();
    }

    void wrap(Place place, WrappedKey key, ActorId by) {
        at(place, """
                insert into caucus.wrapped_key (case_number, side, version, account, keyring_id, encapsulation, content,
                    vouched, wrapped_by, wrapped_at)
                values (:case, :side, :version, :account, :ring, :encapsulation, :content, :vouched, :by, :at)
                on conflict do nothing""")
                .param("version", key.version())
                .param("account", key.account().value())
                .param("ring", key.keyring())
                .param("encapsulation", key.wrapped().encapsulation())
                .param("content", key.wrapped().content())
                .param("vouched", key.vouched())
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    /** Takes every key of the room from an account; from now on a new key is due. */
    void depart(Place place, ActorId account, int version) {
        at(place, "delete from caucus.wrapped_key" + HERE + " and account = :account")
                .param("account", account.value())
                .update();
        at(place, """
                insert into caucus.departure (departure_id, case_number, side, version, account, departed_at)
                values (:id, :case, :side, :version, :account, :at)""")
                .param("id", UUID.randomUUID())
                .param("version", version)
                .param("account", account.value())
                .param("at", now())
                .update();
    }

    boolean isDue(Place place, int version) {
        return at(place, "select exists (select 1 from caucus.departure" + HERE + " and version = :version)")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec at(Place place, String sql) {
        return jdbc.sql(sql)
                .param("case", place.caseNumber().toString())
                .param("side", place.side().name());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static WrappedKey wrapped(ResultSet row, int n) throws SQLException {
        return new WrappedKey(
                row.getInt("version"),
                new ActorId(row.getObject("account", UUID.class)),
                row.getObject("keyring_id", UUID.class),
                new KeyPairs.Wrapped(row.getBytes("encapsulation"), row.getBytes("content")),
                row.getBytes("vouched"));
    }
}
