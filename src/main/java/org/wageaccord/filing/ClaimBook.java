package org.wageaccord.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** Who has which filing in hand, and who acts for whom. */
@Repository
class ClaimBook {

    private final JdbcClient jdbc;

    ClaimBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claim> of(CaseNumber number, Office office) {
        return jdbc.sql("select office, account, name, since from filing.claimant where case_number = ? and office = ?")
                .params(number.toString(), office.name())
                .query((row, n) -> new Claim(
                        Office.valueOf(row.getString(1)),
                        new ActorId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(CaseNumber number, Office office, Actor by, Instant at) {
        jdbc.sql("""
                insert into filing.claimant (case_number, office, account, name, since) values (?, ?, ?, ?, ?)
                on conflict (case_number, office) do update set account = excluded.account, name = excluded.name,
                    since = excluded.since""")
                .params(number.toString(), office.name(), by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(CaseNumber number, Office office) {
        jdbc.sql("delete from filing.claimant where case_number = ? and office = ?")
                .params(number.toString(), office.name())
                .update();
    }

    /** @param deputy null ends what was named before */
    void name(Office office, Actor principal, @Nullable Deputyship deputy, Instant at) {
        jdbc.sql("""
                insert into filing.deputyship (id, office, principal, principal_name, deputy, deputy_name, from_day,
                    to_day, named_at)
                values (:id, :office, :principal, :principalName, :deputy, :deputyName, :from, :to, :at)""")
                .param("id", UUID.randomUUID())
                .param("office", office.name())
                .param("principal", principal.id().value())
                .param("principalName", principal.name())
                .param("deputy", deputy == null ? null : deputy.deputy().value())
                .param("deputyName", deputy == null ? null : deputy.deputyName())
                .param("from", deputy == null ? null : deputy.from())
                .param("to", deputy == null ? null : deputy.to())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest naming of each reviewer of an office that is not over yet; a handful. */
    List<Deputyship> deputies(Office office, LocalDate today) {
        return jdbc.sql("""
                select * from (select distinct on (principal) * from filing.deputyship where office = :office
                    order by principal, named_at desc) newest
                where deputy is not null and to_day >= :today order by principal_name, principal""")
                .param("office", office.name())
                .param("today", today)
                .query(ClaimBook::deputyship)
                .list();
    }

    private static Deputyship deputyship(ResultSet row, int n) throws SQLException {
        return new Deputyship(
                Office.valueOf(row.getString("office")),
                new ActorId(row.getObject("principal", UUID.class)),
                row.getString("principal_name"),
                new ActorId(row.getObject("deputy", UUID.class)),
                row.getString("deputy_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
