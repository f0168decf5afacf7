package org.wageaccord.addresses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/** Confirmations of addresses for service; each stays, the newest of a side counts. */
@Repository
class AddressBook {

    /** People do not move so often; a page that lists a case's confirmations stays a page. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    AddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else confirms for this side of the case. */
    void lock(CaseNumber caseNumber, Side side) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:side, 0))")
                .param("side", "addresses " + caseNumber + " " + side)
                .query(Integer.class)
                .single();
    }

    int count(CaseNumber caseNumber, Side side) {
        return jdbc.sql("select count(*) from addresses.confirmation where case_number = :case and side = :side")
                .param("case", caseNumber.toString())
                .param("side", side.name())
                .query(Integer.class)
                .single();
    }

    void add(Confirmation confirmation, ActorId by) {
        AddressEntry entry = confirmation.entry();
        jdbc.sql("""
                insert into addresses.confirmation (confirmation_id, case_number, enterprise, side, number, party, recipient,
                    phone, postal, email, statement, digest, confirmed_at, confirmed_by, confirmed_by_name)
                values (:id, :case, :enterprise, :side, :number, :party, :recipient, :phone, :postal, :email, :statement,
                    :digest, :at, :by, :byName)""")
                .param("id", UUID.randomUUID())
                .param("case", confirmation.caseNumber().toString())
                .param("enterprise", confirmation.enterprise().value())
                .param("side", confirmation.side().name())
                .param("number", confirmation.number())
                .param("party", confirmation.party())
                .param("recipient", entry.recipient())
                .param("phone", entry.phone())
                .param("postal", entry.postal())
                .param("email", entry.email())
                .param("statement", confirmation.statement())
                .param("digest", confirmation.digest())
                .param("at", confirmation.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("byName", confirmation.by())
                .update();
    }

    /** Those of a case, first to last, the newest at most. */
    List<Confirmation> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                select * from (select * from addresses.confirmation where case_number = :case
                    order by confirmed_at desc limit :most) newest
                order by confirmed_at, side""")
                .param("case", caseNumber.toString())
                .param("most", MOST)
                .query((row, n) -> confirmation(row))
                .list();
    }

    /** The one that counted at a moment, in whatever case it was given. */
    Optional<Confirmation> standing(PartyId enterprise, Side side, Instant at) {
        return jdbc.sql("""
                select * from addresses.confirmation
                where enterprise = :enterprise and side = :side and confirmed_at <= :at
                order by confirmed_at desc limit 1""")
                .param("enterprise", enterprise.value())
                .param("side", side.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> confirmation(row))
                .optional();
    }

    /** What counts now for each side of these enterprises that ever confirmed. */
    List<Confirmation> newest(Collection<PartyId> enterprises) {
        return jdbc.sql("""
                select distinct on (enterprise, side) * from addresses.confirmation
                where enterprise = any(:enterprises) order by enterprise, side, confirmed_at desc""")
                .param("enterprises", enterprises.stream().map(PartyId::value).toArray(String[]::new))
                .query((row, n) -> confirmation(row))
                .list();
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                CaseNumber.parse(row.getString("case_number")),
                new PartyId(row.getString("enterprise")),
                Side.valueOf(row.getString("side")),
                row.getInt("number"),
                row.getString("party"),
                new AddressEntry(
                        row.getString("recipient"),
                        row.getString("phone"),
                        row.getString("postal"),
                        row.getString("email")),
                row.getString("statement"),
                row.getString("digest"),
                row.getString("confirmed_by_name"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
