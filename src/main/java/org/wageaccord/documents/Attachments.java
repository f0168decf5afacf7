package org.wageaccord.documents;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;

/** Files handed in with acts of a case. */
@Repository
class Attachments {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;

    Attachments(JdbcClient jdbc, Clock clock, CurrentActor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    Attachment add(CaseNumber caseNumber, Upload file) {
        Actor by = actor.get();
        Attachment kept = new Attachment(
                UUID.randomUUID(),
                caseNumber,
                file.name(),
                file.mediaType(),
                Digest.of(file.content()),
                file.content());
        jdbc.sql("""
                insert into documents.attachment (attachment_id, case_number, name, media_type, digest, content, added_at,
                    added_by, added_by_name)
                values (:id, :case, :name, :type, :digest, :content, :at, :by, :byName)""")
                .param("id", kept.id())
                .param("case", caseNumber.toString())
                .param("name", kept.name())
                .param("type", kept.mediaType())
                .param("digest", kept.digest())
                .param("content", kept.content())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
        return kept;
    }

    Map<UUID, String> digests(CaseNumber caseNumber) {
        Map<UUID, String> digests = new HashMap<>();
        jdbc.sql("select attachment_id, digest from documents.attachment where case_number = ?")
                .param(caseNumber.toString())
                .query(row -> {
                    digests.put(row.getObject("attachment_id", UUID.class), row.getString("digest"));
                });
        return digests;
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("select * from documents.attachment where attachment_id = ?")
                .param(id)
                .query((row, n) -> new Attachment(
                        row.getObject("attachment_id", UUID.class),
                        CaseNumber.parse(row.getString("case_number")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("digest"),
                        row.getBytes("content")))
                .optional();
    }
}
