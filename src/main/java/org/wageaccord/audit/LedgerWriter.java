package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Recorded;

/** Hears every act that matters and appends it in the same transaction: both are kept, or neither. */
@Component
class LedgerWriter {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final CanonicalJson json = new CanonicalJson();

    LedgerWriter(JdbcClient jdbc, Clock clock, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentActor = currentActor;
    }

    /** An act outside a transaction would leave a trace of something that may not have happened: that is a bug. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Recorded act) {
        Actor actor = currentActor.get();
        byte[] body = json.of(act).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                        insert into audit.ledger_entry (entry_id, case_number, act, side, actor_id, actor_name,
                            actor_role, at, digest, body, body_sha256)
                        values (:id, :case, :act, :side, :actor, :name, :role, :at, :digest, :body, :sha)""")
                .param("id", TimeOrderedId.next(clock.millis()))
                .param(
                        "case",
                        act.caseNumber() == null ? null : act.caseNumber().toString())
                .param("act", act.act())
                .param("side", act.side() == null ? null : act.side().name())
                .param("actor", UUID.fromString(actor.id().toString()))
                .param("name", actor.name())
                .param("role", actor.role())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("digest", act.digest())
                .param("body", body)
                .param("sha", Digest.of(body))
                .update();
    }
}
