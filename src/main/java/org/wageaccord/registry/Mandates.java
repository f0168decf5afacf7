package org.wageaccord.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;

/** The mandates as stored; both tables only grow. */
@Repository
class Mandates {

    private static final String SELECT =
            "select id, holder, party, role, from_day, to_day, source_paper from registry.mandate_in_effect ";
    private static final String ON_DAY = " and ? between from_day and to_day";

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one grant for a holder after the other, to the end of the transaction: checks hold until they are acted on. */
    void oneAtATime(ActorId holder) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.mandate'), hashtext(?))")
                .param(holder.toString())
                .query(row -> {});
    }

    List<Mandate> of(ActorId holder, LocalDate on) {
        return jdbc.sql(SELECT + "where holder = ?" + ON_DAY + " order by party, role, from_day, id")
                .params(holder.value(), on)
                .query(Mandates::read)
                .list();
    }

    /** Mandates of an account in force on a day or later. */
    List<Mandate> living(ActorId holder, LocalDate on) {
        return jdbc.sql(SELECT + "where holder = ? and to_day >= ? order by from_day, id limit 200")
                .params(holder.value(), on)
                .query(Mandates::read)
                .list();
    }

    /** All mandates ever given for a party, the newest first. */
    Listed<Mandate> forParty(PartyId party, int page) {
        return page("where party = ?", party.value(), page);
    }

    private Listed<Mandate> page(String where, Object of, int page) {
        long total = jdbc.sql("select count(*) from registry.mandate " + where)
                .param(of)
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Mandate> items = jdbc.sql(SELECT + where + " order by to_day desc, from_day desc, id limit ? offset ?")
                .params(of, Listed.SIZE, (long) shown * Listed.SIZE)
                .query(Mandates::read)
                .list();
        return new Listed<>(items, shown, total);
    }

    List<ActorId> holders(PartyId party, Set<Role> roles, LocalDate on) {
        return jdbc.sql("select distinct holder from registry.mandate_in_effect where party = ? and role = any(?)"
                        + ON_DAY + " order by holder")
                .params(party.value(), names(roles), on)
                .query((row, n) -> new ActorId(row.getObject(1, UUID.class)))
                .list();
    }

    List<ActorId> holdersOfAny(Collection<PartyId> parties, Set<Role> roles, LocalDate on) {
        return jdbc.sql("select distinct holder from registry.mandate_in_effect where party = any(?) and role = any(?)"
                        + ON_DAY + " order by holder")
                .params(parties.stream().map(PartyId::value).toArray(String[]::new), names(roles), on)
                .query((row, n) -> new ActorId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean holds(ActorId holder, PartyId party, Set<Role> roles, LocalDate on) {
        return jdbc.sql("select exists (select 1 from registry.mandate_in_effect"
                        + " where holder = ? and party = ? and role = any(?)" + ON_DAY + ")")
                .params(holder.value(), party.value(), names(roles), on)
                .query(Boolean.class)
                .single();
    }

    boolean hasHeld(ActorId holder, PartyId party, LocalDate since, LocalDate until) {
        return jdbc.sql("select exists (select 1 from registry.mandate_in_effect"
                        + " where holder = ? and party = ? and from_day <= ? and to_day >= ?)")
                .params(holder.value(), party.value(), until, since)
                .query(Boolean.class)
                .single();
    }

    Optional<Mandate> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Mandates::read).optional();
    }

    void add(Mandate mandate, ActorId by, Instant at) {
        jdbc.sql("insert into registry.mandate (id, holder, party, role, from_day, to_day, source_paper, granted_by,"
                        + " granted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        mandate.id(),
                        mandate.holder().value(),
                        mandate.party().value(),
                        mandate.role().name(),
                        mandate.from(),
                        mandate.to(),
                        mandate.sourcePaper(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when it has been revoked before */
    boolean revoke(UUID mandate, LocalDate lastDay, String sourcePaper, ActorId by, Instant at) {
        return jdbc.sql("insert into registry.mandate_revocation (mandate_id, last_day, source_paper, revoked_by,"
                                + " revoked_at) values (?, ?, ?, ?, ?) on conflict (mandate_id) do nothing")
                        .params(mandate, lastDay, sourcePaper, by.value(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    static Mandate read(ResultSet row, int n) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                new ActorId(row.getObject("holder", UUID.class)),
                new PartyId(row.getString("party")),
                Role.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("source_paper"));
    }
}
