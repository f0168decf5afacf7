package org.wageaccord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as they are stored. */
@Repository
class AccountTable {

    private static final String SELECT =
            "select id, username, name, role, password_hash, failed_attempts, locked_until, disabled, initial_until"
                    + " from access.account ";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byUsername(String username) {
        return jdbc.sql(SELECT + "where lower(username) = lower(:username)")
                .param("username", username)
                .query(AccountTable::row)
                .optional();
    }

    Optional<Account> byId(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AccountTable::row)
                .optional();
    }

    List<Account> byIds(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids) order by name, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AccountTable::row)
                .list();
    }

    /** Whether the row was entered: false if the name is taken. */
    boolean insert(Account account, Instant at, @Nullable String demoNote) {
        return jdbc.sql("""
                        insert into access.account
                            (id, username, name, role, password_hash, demo, demo_note, created_at, initial_until)
                        values (:id, :username, :name, :role, :hash, :demo, :note, :at, :initialUntil)
                        on conflict (lower(username)) do nothing""")
                        .param("id", account.id())
                        .param("username", account.username())
                        .param("name", account.name())
                        .param("role", account.role().name())
                        .param("hash", account.passwordHash())
                        .param("demo", demoNote != null)
                        .param("note", demoNote)
                        .param("at", utc(at))
                        .param("initialUntil", utcOrNull(account.initialUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** Counts a failure, unless locked; at the limit the account is locked for a while and the count starts anew. */
    boolean failed(UUID id, int limit, Instant now, Instant lockUntil) {
        return jdbc.sql("""
                        update access.account set
                            locked_until = case when failed_attempts + 1 >= :limit then :until else locked_until end,
                            failed_attempts = case when failed_attempts + 1 >= :limit then 0 else failed_attempts + 1 end
                        where id = :id and not disabled and (locked_until is null or locked_until <= :now)""")
                        .param("id", id)
                        .param("limit", limit)
                        .param("until", utc(lockUntil))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Whether it was not locked before. */
    boolean lock(UUID id, Instant now, Instant until) {
        return jdbc.sql("update access.account set locked_until = :until, failed_attempts = 0"
                                + " where id = :id and not disabled and (locked_until is null or locked_until <= :now)")
                        .param("id", id)
                        .param("until", utc(until))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Forgets failures; false if the account is locked, disabled, or its given password over, at this very moment. */
    boolean succeeded(UUID id, Instant now) {
        return jdbc.sql("""
                        update access.account set failed_attempts = 0, locked_until = null
                        where id = :id and not disabled and (locked_until is null or locked_until <= :now)
                            and (initial_until is null or initial_until > :now)""").param("id", id).param("now", utc(now)).update() == 1;
    }

    /** Whether it was the other way before. */
    boolean disable(UUID id, boolean disabled) {
        return jdbc.sql("update access.account set disabled = :disabled where id = :id and disabled <> :disabled")
                        .param("id", id)
                        .param("disabled", disabled)
                        .update()
                == 1;
    }

    /** Whether it was locked. */
    boolean unlock(UUID id, Instant now) {
        return jdbc.sql("update access.account set failed_attempts = 0, locked_until = null"
                                + " where id = :id and locked_until > :now")
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** A new password; with a day it is a given one, to be changed until then. It opens what was locked. */
    void password(UUID id, String hash, @Nullable Instant initialUntil) {
        jdbc.sql("update access.account set password_hash = :hash, initial_until = :until, failed_attempts = 0,"
                        + " locked_until = null where id = :id")
                .param("id", id)
                .param("hash", hash)
                .param("until", utcOrNull(initialUntil), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void role(UUID id, Role role) {
        jdbc.sql("update access.account set role = :role where id = :id")
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    /** Ends the open sessions of an account, but not the one of this id. */
    void endSessions(UUID id, @Nullable String exceptSession) {
        jdbc.sql("delete from access.spring_session where principal_name = :id"
                        + " and session_id <> coalesce(cast(:except as text), '')")
                .param("id", id.toString())
                .param("except", exceptSession)
                .update();
    }

    Optional<Account> demo(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and demo and not disabled")
                .param("id", id)
                .query(AccountTable::row)
                .optional();
    }

    boolean anyDemo() {
        return jdbc.sql("select exists (select 1 from access.account where demo)")
                .query(Boolean.class)
                .single();
    }

    List<DemoPerson> demoPeople() {
        return jdbc.sql("select id, name, role, demo_note from access.account"
                        + " where demo and demo_note <> '' order by demo_note, username limit 60")
                .query((row, n) -> new DemoPerson(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("demo_note")))
                .list();
    }

    void note(UUID id, String note) {
        jdbc.sql("update access.account set demo_note = :note where id = :id and demo")
                .param("id", id)
                .param("note", note)
                .update();
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Account row(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getInt("failed_attempts"),
                moment(row, "locked_until"),
                row.getBoolean("disabled"),
                moment(row, "initial_until"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
