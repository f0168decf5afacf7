package org.wageaccord.teams;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Delegations and their revocations. */
@Repository
class DelegationBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    DelegationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Delegation delegation, Actor by) {
        Delegation.Entry entry = delegation.entry();
        jdbc.sql("""
                insert into teams.delegation (delegation_id, case_number, side, delegate, delegate_name, delegate_post, account,
                    powers, from_day, to_day, words, granted_by, granted_by_name, granted_at)
                values (:id, :case, :side, :delegate, :name, :post, :account, :powers, :from, :to, :words, :by, :byName, :at)""")
                .param("id", delegation.id())
                .param("case", caseNumber.toString())
                .param("side", delegation.side().name())
                .param("delegate", entry.delegate())
                .param("name", delegation.delegateName())
                .param("post", delegation.delegatePost())
                .param("account", delegation.account().value())
                .param("powers", entry.powers().stream().map(Power::name).toArray(String[]::new))
                .param("from", entry.from())
                .param("to", entry.to())
                .param("words", entry.words())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", delegation.grantedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(UUID delegation, LocalDate on, Actor by) {
        jdbc.sql("""
                insert into teams.delegation_revocation (delegation_id, revoked_on, revoked_at, revoked_by)
                values (:id, :on, :at, :by)""")
                .param("id", delegation)
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    /** In the order in which they were granted. */
    List<Delegation> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                select d.*, r.revoked_on from teams.delegation d
                left join teams.delegation_revocation r using (delegation_id)
                where d.case_number = :case order by d.granted_at limit 100""")
                .param("case", caseNumber.toString())
                .query((row, n) -> delegation(row))
                .list();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("delegation_id", UUID.class),
                Side.valueOf(row.getString("side")),
                new Delegation.Entry(
                        row.getObject("delegate", UUID.class),
                        powers(row.getArray("powers")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("words")),
                row.getString("delegate_name"),
                row.getString("delegate_post"),
                new ActorId(row.getObject("account", UUID.class)),
                row.getString("granted_by_name"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getObject("revoked_on", LocalDate.class));
    }

    private static Set<Power> powers(Array kept) throws SQLException {
        Set<Power> powers = EnumSet.noneOf(Power.class);
        Arrays.stream((String[]) kept.getArray()).map(Power::valueOf).forEach(powers::add);
        return powers;
    }
}
