package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/** Agreements from before the platform. */
@Repository
class EarlierAgreements {

    private final JdbcClient jdbc;
    private final TermsJson json;

    EarlierAgreements(JdbcClient jdbc, TermsJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Enters one; false if the enterprise has one that starts on the same day. */
    boolean add(PartyId enterprise, Terms terms, LocalDate signedOn, ActorId by, Instant at) {
        String kept = json.write(terms);
        return jdbc.sql(
                                "insert into contract.earlier_agreement"
                                        + " (id, enterprise, terms, digest, starts_on, signed_on, entered_at, entered_by)"
                                        + " values (?, ?, ?::jsonb, ?, ?, ?, ?, ?) on conflict (enterprise, starts_on) do nothing")
                        .params(
                                UUID.randomUUID(),
                                enterprise.value(),
                                kept,
                                Digest.of(kept),
                                terms.start(),
                                signedOn,
                                at.atOffset(ZoneOffset.UTC),
                                by.value())
                        .update()
                == 1;
    }

    Optional<Agreement> latest(PartyId enterprise, LocalDate on) {
        return jdbc.sql("select terms, digest, signed_on from contract.earlier_agreement"
                        + " where enterprise = ? and starts_on <= ? order by starts_on desc limit 1")
                .params(enterprise.value(), on)
                .query((row, n) -> agreement(
                        enterprise, json.read(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class)))
                .optional();
    }

    private static Agreement agreement(PartyId enterprise, Terms terms, String digest, LocalDate signedOn) {
        int year = terms.start().getYear();
        return new Agreement(null, enterprise, year, 1, terms, digest, true, "", "", null, null, signedOn, null);
    }
}
