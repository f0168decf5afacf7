package org.wageaccord.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.Accounts;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.vault.Sealed;
import org.wageaccord.registry.vault.Vault;

/** People and mandates for pages. */
@Repository
class PeopleLists {

    private static final String ROSTER = """
            select p.*, (select max(d.to_day) from registry.delegate_term d
                         where d.person_id = p.id and ? between d.from_day and d.to_day) as delegate_to
            from registry.person p where p.enterprise_code = ?
            order by p.name collate "zh-x-icu", p.id limit ? offset ?
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Mandates mandates;
    private final Accounts accounts;

    PeopleLists(JdbcClient jdbc, Vault vault, Mandates mandates, Accounts accounts) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.mandates = mandates;
        this.accounts = accounts;
    }

    Listed<PersonCard> roster(PartyId enterprise, LocalDate on, int page) {
        long total = jdbc.sql("select count(*) from registry.person where enterprise_code = ?")
                .param(enterprise.value())
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<PersonCard> items = jdbc.sql(ROSTER)
                .params(on, enterprise.value(), Listed.SIZE, (long) shown * Listed.SIZE)
                .query(this::card)
                .list();
        return new Listed<>(items, shown, total);
    }

    List<MandateRow> mandates(PartyId enterprise) {
        List<Mandate> given = mandates.forParty(enterprise);
        Map<UUID, String> names = names(
                enterprise,
                given.stream().map(mandate -> mandate.holder().value()).toArray(UUID[]::new));
        return given.stream()
                .map(mandate -> new MandateRow(
                        mandate,
                        names.computeIfAbsent(
                                mandate.holder().value(),
                                outsider -> accounts.actor(mandate.holder()).name())))
                .toList();
    }

    /** Of those of the holders who are on the roster, by account. */
    private Map<UUID, String> names(PartyId enterprise, UUID[] holders) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select account, name from registry.person where enterprise_code = ? and account = any(?)")
                .params(enterprise.value(), holders)
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }

    private PersonCard card(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String key = row.getString("key_id");
        return new PersonCard(
                People.read(row, n),
                shown(Secret.IDENTITY, id, new Sealed(key, row.getBytes("identity_cipher"))),
                shown(Secret.PHONE, id, new Sealed(key, row.getBytes("phone_cipher"))),
                row.getObject("delegate_to", LocalDate.class));
    }

    private String shown(Secret secret, UUID person, Sealed sealed) {
        return secret.masked(vault.openText(sealed, secret.place(person)));
    }
}
