package org.wageaccord.supervision.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Side;

/** Writes the facts of a mediation with who did it and when; nothing is ever changed. */
@Repository
class MediationFacts {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    MediationFacts(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    UUID ask(CaseNumber number, int serial, @Nullable Side applicant, ApplicationEntry entry, LocalDate on) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into supervision.mediation values (?, ?, ?, ?, cast(? as json), ?, ?, ?, ?)")
                .params(
                        id,
                        number.toString(),
                        serial,
                        applicant == null ? null : applicant.name(),
                        KeptJson.write(entry),
                        on,
                        name(),
                        account(),
                        now())
                .update();
        return id;
    }

    void accept(UUID mediation, LocalDate on, LocalDate due) {
        jdbc.sql("insert into supervision.acceptance values (?, ?, ?, ?, ?, ?)")
                .params(mediation, on, due, name(), account(), now())
                .update();
    }

    void investigate(UUID mediation, String mediators, String findings) {
        jdbc.sql("insert into supervision.investigation values (?, ?, ?, ?, ?, ?)")
                .params(mediation, mediators, findings, name(), account(), now())
                .update();
    }

    void extend(UUID mediation, LocalDate until, String reasons) {
        jdbc.sql("insert into supervision.extension values (?, ?, ?, ?, ?, ?)")
                .params(mediation, until, reasons, name(), account(), now())
                .update();
    }

    void settle(UUID mediation, SettlementEntry entry, String digest) {
        jdbc.sql("insert into supervision.settlement values (?, cast(? as json), ?, ?, ?, ?)")
                .params(mediation, KeptJson.write(entry), digest, name(), account(), now())
                .update();
    }

    void sign(UUID mediation, Side side, String digest) {
        jdbc.sql("insert into supervision.signature values (?, ?, ?, ?, ?, ?)")
                .params(mediation, side.name(), digest, name(), account(), now())
                .update();
    }

    void end(UUID mediation, Mediation.Kind kind, @Nullable Side side, String words) {
        jdbc.sql("insert into supervision.ending values (?, ?, ?, ?, ?, ?, ?)")
                .params(mediation, kind.name(), side == null ? null : side.name(), words, name(), account(), now())
                .update();
    }

    private String name() {
        return actor.get().name();
    }

    private UUID account() {
        return actor.get().id().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
