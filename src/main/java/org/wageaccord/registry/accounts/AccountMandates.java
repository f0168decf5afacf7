package org.wageaccord.registry.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.PartyMandate;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.PersonPlace;

/** What the register knows of accounts: mandates with the names of their parties, and the people behind them. */
@Repository
class AccountMandates {

    private static final String SELECT = """
            select m.id, m.holder, m.party, m.role, m.from_day, m.to_day, m.source_paper,
                   coalesce(e.name, t.name, '') as party_name, r.mandate_id is not null as revoked
            from registry.mandate_in_effect m
            left join registry.enterprise e on e.credit_code = m.party
            left join registry.town t on 'T:' || t.code = m.party
            left join registry.mandate_revocation r on r.mandate_id = m.id
            """;

    private final JdbcClient jdbc;

    AccountMandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All mandates of a holder, the newest first: a page of them. */
    Listed<PartyMandate> of(ActorId holder, int page) {
        long total = jdbc.sql("select count(*) from registry.mandate where holder = ?")
                .param(holder.value())
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<PartyMandate> items = jdbc.sql(
                        SELECT + "where m.holder = ? order by m.to_day desc, m.from_day desc, m.id limit ? offset ?")
                .params(holder.value(), Listed.SIZE, (long) shown * Listed.SIZE)
                .query(AccountMandates::read)
                .list();
        return new Listed<>(items, shown, total);
    }

    /** Mandates of a holder in force on a day or later; nobody has more than some dozen. */
    List<PartyMandate> living(ActorId holder, LocalDate on) {
        return jdbc.sql(SELECT + "where m.holder = ? and m.to_day >= ? order by m.from_day, m.id limit 200")
                .params(holder.value(), on)
                .query(AccountMandates::read)
                .list();
    }

    /** Mandates in force on a day of each of the holders of a page. */
    Map<ActorId, List<PartyMandate>> inForce(Collection<ActorId> holders, LocalDate on) {
        Map<ActorId, List<PartyMandate>> found = new HashMap<>();
        jdbc.sql(
                        SELECT
                                + "where m.holder = any(?) and ? between m.from_day and m.to_day order by m.role, m.party limit 500")
                .params(holders.stream().map(ActorId::value).toArray(UUID[]::new), on)
                .query(AccountMandates::read)
                .list()
                .forEach(one -> found.computeIfAbsent(one.mandate().holder(), first -> new ArrayList<>())
                        .add(one));
        return found;
    }

    Optional<PartyMandate> find(UUID mandate) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(mandate)
                .query(AccountMandates::read)
                .optional();
    }

    /** Whose accounts have to do with what somebody may grant in own enterprises: by mandate, or by the roster. */
    Set<ActorId> concerned(Grants grants) {
        Set<ActorId> ids = new HashSet<>();
        grants.own().forEach((enterprise, roles) -> ids.addAll(holders(enterprise, roles)));
        return ids;
    }

    /** Who ever held one of the roles for an enterprise, and who of its roster has an account. */
    Set<ActorId> holders(String enterprise, Set<Role> roles) {
        return new HashSet<>(jdbc.sql("""
                        select holder from registry.mandate where party = :enterprise and role = any(:roles)
                        union select account from registry.person
                        where enterprise_code = :enterprise and account is not null""")
                .param("enterprise", enterprise)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, n) -> new ActorId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Who ever held a mandate for an enterprise and was not found on any roster yet. */
    Set<ActorId> onNoRoster(PartyId enterprise) {
        return new HashSet<>(jdbc.sql("""
                        select distinct m.holder from registry.mandate m where m.party = ?
                        and not exists (select 1 from registry.person p where p.account = m.holder)""")
                .param(enterprise.value())
                .query((row, n) -> new ActorId(row.getObject(1, UUID.class)))
                .list());
    }

    Optional<PersonPlace> person(ActorId account) {
        return jdbc.sql("""
                        select p.id, p.name, p.gender, p.post, p.grade, p.skill_level, p.manager, p.account,
                               e.credit_code, e.name as enterprise_name
                        from registry.person p join registry.enterprise e on e.credit_code = p.enterprise_code
                        where p.account = ?""")
                .param(account.value())
                .query((row, n) -> new PersonPlace(
                        person(row), new PartyId(row.getString("credit_code")), row.getString("enterprise_name")))
                .optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Gender.valueOf(row.getString("gender")),
                row.getString("post"),
                row.getString("grade"),
                row.getString("skill_level"),
                row.getBoolean("manager"),
                new ActorId(row.getObject("account", UUID.class)));
    }

    private static PartyMandate read(ResultSet row, int n) throws SQLException {
        Mandate mandate = new Mandate(
                row.getObject("id", UUID.class),
                new ActorId(row.getObject("holder", UUID.class)),
                new PartyId(row.getString("party")),
                Role.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("source_paper"));
        return new PartyMandate(mandate, row.getString("party_name"), row.getBoolean("revoked"));
    }
}
