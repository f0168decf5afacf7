package org.wageaccord.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.registry.vault.Sealed;
import org.wageaccord.registry.vault.Vault;

/** The people of the enterprises as stored; secrets go in and come out through the vault. */
@Repository
class People {

    private static final String SELECT =
            "select p.id, p.name, p.gender, p.post, p.grade, p.skill_level, p.manager, p.account from registry.person p ";
    private static final String BY_NAME = " order by p.name collate \"zh-x-icu\", p.id";

    private static final String SAVE = """
            insert into registry.person (id, enterprise_code, name, gender, identity_cipher, identity_index,
                phone_cipher, key_id, post, grade, skill_level, manager, account, changed_at)
            values (:id, :enterprise, :name, :gender, :identity, :index, :phone, :key, :post, :grade, :skill, :manager,
                :account, :at)
            on conflict (enterprise_code, identity_index) do update set name = :name, gender = :gender,
                identity_cipher = :identity, phone_cipher = :phone, key_id = :key, post = :post, grade = :grade,
                skill_level = :skill, manager = :manager, account = coalesce(:account, registry.person.account),
                changed_at = :at
            """;

    private static final String SAVE_TERM = """
            insert into registry.delegate_term (person_id, from_day, to_day) values (:id, :from, :to)
            on conflict (person_id, from_day) do update set to_day = :to
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Vault vault;

    People(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
    }

    /** Delegates in office on a day, by name. A congress of the law has some hundred; 2,000 is a guard, not a page. */
    List<Person> delegates(String enterprise, LocalDate on) {
        return jdbc.sql(SELECT
                        + "where p.enterprise_code = ? and exists (select 1 from registry.delegate_term d"
                        + " where d.person_id = p.id and ? between d.from_day and d.to_day)" + BY_NAME + " limit 2000")
                .params(enterprise, on)
                .query(People::read)
                .list();
    }

    Listed<Person> named(String enterprise, String part, int page) {
        String where = "where p.enterprise_code = ? and p.name ilike ?";
        long total = jdbc.sql("select count(*) from registry.person p " + where)
                .params(enterprise, Texts.containing(part))
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Person> items = jdbc.sql(SELECT + where + BY_NAME + " limit ? offset ?")
                .params(enterprise, Texts.containing(part), Listed.SIZE, (long) shown * Listed.SIZE)
                .query(People::read)
                .list();
        return new Listed<>(items, shown, total);
    }

    /** Names of the roster that stand in a text, white space left aside; a roster is scanned. 2,000 is a guard, not a page. */
    List<String> namedIn(String enterprise, String text) {
        return jdbc.sql("""
                select distinct name from registry.person where enterprise_code = :enterprise and length(name) > 1
                  and position(regexp_replace(name, '\\s', '', 'g') in :text) > 0
                limit 2000""")
                .param("enterprise", enterprise)
                .param("text", text.replaceAll("[\\s\\u3000\\u00a0]", ""))
                .query(String.class)
                .list();
    }

    /** How many people, and how many women of them, the roster knows by grade; those without one do not count. */
    List<GradeStaff> staff(String enterprise) {
        return jdbc.sql("""
                        select grade, count(*) as people, count(*) filter (where gender = 'FEMALE') as women
                        from registry.person where enterprise_code = ? and grade is not null group by grade""")
                .param(enterprise)
                .query((row, n) -> new GradeStaff(row.getString("grade"), row.getInt("people"), row.getInt("women")))
                .list();
    }

    Optional<Person> of(String enterprise, UUID person) {
        return jdbc.sql(SELECT + "where p.enterprise_code = ? and p.id = ?")
                .params(enterprise, person)
                .query(People::read)
                .optional();
    }

    /** Those of the roster who have no account yet, by name: delegates in office on a day, or all. */
    List<Person> withoutAccount(String enterprise, boolean delegatesOnly, LocalDate on, int most) {
        return jdbc.sql(SELECT
                        + "where p.enterprise_code = ? and p.account is null and (not ? or exists (select 1"
                        + " from registry.delegate_term d where d.person_id = p.id and ? between d.from_day and d.to_day))"
                        + BY_NAME + " limit ?")
                .params(enterprise, delegatesOnly, on, most)
                .query(People::read)
                .list();
    }

    /**
     * @param before the account the person has now; null for none
     * @return false when meanwhile the person has another account, or the account a person
     */
    boolean link(UUID person, ActorId account, @Nullable ActorId before) {
        return jdbc.sql("update registry.person set account = :account where id = :person"
                                + " and account is not distinct from :before"
                                + " and not exists (select 1 from registry.person where account = :account)")
                        .param("account", account.value())
                        .param("person", person)
                        .param("before", value(before), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    Optional<Person> ofAccount(ActorId account) {
        return jdbc.sql(SELECT + "where p.account = ?")
                .param(account.value())
                .query(People::read)
                .optional();
    }

    Person get(UUID id) {
        return jdbc.sql(SELECT + "where p.id = ?").param(id).query(People::read).single();
    }

    /** Ids of those of the identity numbers that the enterprise has already, by number. */
    Map<String, UUID> known(String enterprise, Collection<String> identityNumbers) {
        Map<String, String> byIndex = new HashMap<>();
        identityNumbers.forEach(number -> byIndex.put(HexFormat.of().formatHex(vault.index(number)), number));
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql("select id, encode(identity_index, 'hex') from registry.person"
                        + " where enterprise_code = ? and encode(identity_index, 'hex') = any(?)")
                .params(enterprise, byIndex.keySet().toArray(String[]::new))
                .query(row -> {
                    found.put(byIndex.get(row.getString(2)), row.getObject(1, UUID.class));
                });
        return found;
    }

    /** Enters or replaces them, and adds their terms as delegates. */
    void saveAll(String enterprise, Map<UUID, PersonEntry> entries, Instant at) {
        batches.batchUpdate(
                SAVE,
                entries.entrySet().stream()
                        .map(one -> values(enterprise, one.getKey(), one.getValue(), at))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                SAVE_TERM,
                entries.entrySet().stream()
                        .filter(one -> one.getValue().delegateFrom() != null)
                        .map(one -> new MapSqlParameterSource("id", one.getKey())
                                .addValue("from", one.getValue().delegateFrom())
                                .addValue("to", one.getValue().delegateTo()))
                        .toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource values(String enterprise, UUID id, PersonEntry entry, Instant at) {
        String identity = IdentityNumber.plain(entry.identityNumber());
        Sealed sealedIdentity = vault.seal(identity, Secret.IDENTITY.place(id));
        Sealed sealedPhone = vault.seal(entry.phone().strip(), Secret.PHONE.place(id));
        return new MapSqlParameterSource("id", id)
                .addValue("enterprise", enterprise)
                .addValue("name", entry.name().strip())
                .addValue("gender", entry.gender().name())
                .addValue("identity", sealedIdentity.cipher())
                .addValue("index", vault.index(identity))
                .addValue("phone", sealedPhone.cipher())
                .addValue("key", sealedPhone.keyId())
                .addValue("post", entry.post().strip())
                .addValue("grade", Texts.plain(entry.grade()))
                .addValue("skill", Texts.plain(entry.skillLevel()))
                .addValue("manager", entry.manager())
                .addValue("account", value(entry.account()), java.sql.Types.OTHER)
                .addValue("at", at.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable UUID value(@Nullable ActorId account) {
        return account == null ? null : account.value();
    }

    static Person read(ResultSet row, int n) throws SQLException {
        UUID account = row.getObject("account", UUID.class);
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Gender.valueOf(row.getString("gender")),
                row.getString("post"),
                row.getString("grade"),
                row.getString("skill_level"),
                row.getBoolean("manager"),
                account == null ? null : new ActorId(account));
    }
}
