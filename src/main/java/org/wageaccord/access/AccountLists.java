package org.wageaccord.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;

/** Accounts for lists and pages. */
@Repository
class AccountLists {

    private static final String FROM = " from access.account a";
    private static final String SELECT =
            "select a.id, a.username, a.name, a.role, a.password_hash, a.failed_attempts, a.locked_until, a.disabled,"
                    + " a.initial_until, a.created_at" + FROM;

    /** No name goes beyond it. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AccountPage find(AccountSearch search, int page) {
        Instant now = clock.instant();
        String where = where(search);
        int shown = Math.max(0, page);
        long total = bind(jdbc.sql("select count(*)" + FROM + where), search, now)
                .query(Long.class)
                .single();
        List<AccountSheet> items = bind(
                        jdbc.sql(SELECT + where
                                + " order by a.name collate \"zh-x-icu\", a.id limit :size offset :from"),
                        search,
                        now)
                .param("size", AccountPage.SIZE)
                .param("from", (long) shown * AccountPage.SIZE)
                .query((row, n) -> AccountTable.row(row, n)
                        .sheet(row.getObject("created_at", OffsetDateTime.class).toInstant(), now))
                .list();
        return new AccountPage(items, shown, total);
    }

    Optional<AccountSheet> sheet(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query((row, n) -> AccountTable.row(row, n)
                        .sheet(row.getObject("created_at", OffsetDateTime.class).toInstant(), clock.instant()))
                .optional();
    }

    /** Those of the accounts in use that bear one of the names. */
    List<AccountSheet> named(Collection<ActorId> among, Collection<String> names) {
        Instant now = clock.instant();
        return jdbc.sql(SELECT + " where a.id = any(:among) and a.name = any(:names) and not a.disabled"
                        + " order by a.name collate \"zh-x-icu\", a.id")
                .param("among", among.stream().map(ActorId::value).toArray(UUID[]::new))
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> AccountTable.row(row, n)
                        .sheet(row.getObject("created_at", OffsetDateTime.class).toInstant(), now))
                .list();
    }

    Map<ActorId, String> names(Collection<ActorId> ids) {
        Map<ActorId, String> names = new HashMap<>();
        jdbc.sql("select id, name from access.account where id = any(:ids)")
                .param("ids", ids.stream().map(ActorId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new ActorId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return names;
    }

    private static String where(AccountSearch search) {
        List<String> conditions = new ArrayList<>();
        if (search.words() != null && !search.words().isBlank()) {
            // from their beginning, as the indexes have them: a city has a hundred thousand accounts
            conditions.add("(lower(a.name) collate \"C\" >= :words and lower(a.name) collate \"C\" < :past"
                    + " or lower(a.username) collate \"C\" >= :words and lower(a.username) collate \"C\" < :past)");
        }
        if (search.state() != null) {
            conditions.add(
                    switch (search.state()) {
                        case DISABLED -> "a.disabled";
                        case LOCKED -> "not a.disabled and a.locked_until > :now";
                        case INITIAL -> "not a.disabled and a.initial_until is not null";
                        case IN_USE ->
                            "not a.disabled and a.initial_until is null and coalesce(a.locked_until <= :now, true)";
                    });
        }
        if (!search.roles().isEmpty()) {
            conditions.add("a.role = any(:roles)");
        }
        if (search.among() != null) {
            conditions.add("a.id = any(:among)");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, AccountSearch search, Instant now) {
        Collection<ActorId> among = search.among() == null ? List.of() : search.among();
        String words = search.words() == null ? "" : search.words().strip().toLowerCase(Locale.ROOT);
        return statement
                .param("words", words)
                .param("past", words + LAST_CHARACTER)
                .param("now", AccountTable.utc(now))
                .param("roles", search.roles().stream().map(Role::name).toArray(String[]::new))
                .param("among", among.stream().map(ActorId::value).toArray(UUID[]::new));
    }
}
