package org.wageaccord.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.kernel.ActorId;
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
    private final AccountKeeping accounts;

    PeopleLists(JdbcClient jdbc, Vault vault, Mandates mandates, AccountKeeping accounts) {
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

    Listed<MandateRow> mandates(PartyId enterprise, int page) {
        Listed<Mandate> found = mandates.forParty(enterprise, page);
        Map<ActorId, String> names =
                accounts.names(found.items().stream().map(Mandate::holder).toList());
        List<MandateRow> rows = found.items().stream()
                .map(mandate -> new MandateRow(mandate, names.getOrDefault(mandate.holder(), "—")))
                .toList();
        return new Listed<>(rows, found.page(), found.total());
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
