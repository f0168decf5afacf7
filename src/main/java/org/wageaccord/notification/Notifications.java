package org.wageaccord.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** The door of the notification room: messages into the in-app inbox, which is the place of legal receipt. */
@Service
@Transactional
public class Notifications {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;
    private final MessageSource messages;

    Notifications(JdbcClient jdbc, Clock clock, ObjectMapper json, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
        this.messages = messages;
    }

    /**
     * Tells people something about a case. Telling the same again ({@code key} per case) does nothing.
     *
     * @param code message key; its text is worded in the reader's language with {@code args}
     * @param link page to open, e.g. {@code /cases/2026-0001/reply}
     */
    public void tell(
            Collection<ActorId> recipients,
            CaseNumber caseNumber,
            String key,
            String code,
            String link,
            Object... args) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (ActorId recipient : new LinkedHashSet<>(recipients)) {
            jdbc.sql("""
                            insert into notification.message (id, recipient, case_number, key, code, args, link, sent_at)
                            values (:id, :recipient, :case, :key, :code, cast(:args as jsonb), :link, :at)
                            on conflict on constraint message_once do nothing""")
                    .param("id", UUID.randomUUID())
                    .param("recipient", recipient.value())
                    .param("case", caseNumber.toString())
                    .param("key", key)
                    .param("code", code)
                    .param("args", written(args))
                    .param("link", link)
                    .param("at", now)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public int unread(ActorId recipient) {
        return jdbc.sql("select count(*) from notification.message where recipient = :who and first_opened_at is null")
                .param("who", recipient.value())
                .query(Integer.class)
                .single();
    }

    /** Messages of a person, newest first, worded in the reader's language. */
    @Transactional(readOnly = true)
    public List<Message> page(ActorId recipient, int page, int size) {
        return jdbc.sql("""
                        select id, case_number, code, args, sent_at, first_opened_at from notification.message
                        where recipient = :who order by sent_at desc, id limit :size offset :skip""")
                .param("who", recipient.value())
                .param("size", size)
                .param("skip", (long) page * size)
                .query(this::message)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(ActorId recipient) {
        return jdbc.sql("select count(*) from notification.message where recipient = :who")
                .param("who", recipient.value())
                .query(Long.class)
                .single();
    }

    /** Opens a message of this person: keeps the first opening as evidence and answers the page it leads to. */
    public Optional<String> open(ActorId recipient, UUID id) {
        jdbc.sql("""
                        update notification.message set first_opened_at = :now
                        where id = :id and recipient = :who and first_opened_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("who", recipient.value())
                .update();
        return jdbc.sql("select link from notification.message where id = :id and recipient = :who")
                .param("id", id)
                .param("who", recipient.value())
                .query(String.class)
                .optional();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        OffsetDateTime opened = row.getObject("first_opened_at", OffsetDateTime.class);
        String code = row.getString("code");
        String text = messages.getMessage(code, read(row.getString("args")), code, LocaleContextHolder.getLocale());
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                String.valueOf(text),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant());
    }

    private String written(Object... args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the words of a message", e);
        }
    }

    private Object[] read(String args) {
        try {
            return json.readValue(args, Object[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the words of a message: " + args, e);
        }
    }
}
