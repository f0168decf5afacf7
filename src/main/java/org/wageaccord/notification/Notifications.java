package org.wageaccord.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final MessageWords words;

    Notifications(JdbcClient jdbc, Clock clock, MessageWords words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Tells people something about a case. Telling the same again ({@code key} per case) does nothing.
     *
     * @param code message key; its text is worded in the reader's language with {@code args}; a
     *     {@code LocalDate} or an {@code Instant} among them too
     * @param link page to open, e.g. {@code /cases/2026-0001/reply}
     */
    public void tell(
            Collection<ActorId> recipients,
            CaseNumber caseNumber,
            String key,
            String code,
            String link,
            Object... args) {
        tell(recipients, caseNumber.toString(), key, code, link, args);
    }

    /** The same about something that is no case: a title that readers know it by. */
    public void tell(
            Collection<ActorId> recipients, String about, String key, String code, String link, Object... args) {
        List<ActorId> each = recipients.stream().distinct().toList();
        jdbc.sql("""
                        insert into notification.message (id, recipient, case_number, key, code, args, link, sent_at)
                        select id, recipient, :case, :key, :code, cast(:args as jsonb), :link, :at
                        from unnest(cast(:ids as uuid[]), cast(:recipients as uuid[])) as sent (id, recipient)
                        on conflict on constraint message_once do nothing""")
                .param("ids", array(each.stream().map(recipient -> UUID.randomUUID())))
                .param("recipients", array(each.stream().map(ActorId::value)))
                .param("case", about)
                .param("key", key)
                .param("code", code)
                .param("args", words.written(args))
                .param("link", link)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
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
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                words.of(row.getString("code"), row.getString("args")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant());
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
