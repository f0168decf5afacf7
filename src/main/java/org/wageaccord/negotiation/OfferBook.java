package org.wageaccord.negotiation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;

/** Offers and replies, kept as they were given and never changed. */
@Component
class OfferBook {

    private final JdbcClient jdbc;
    private final CaseJson json;

    OfferBook(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.json = new CaseJson(mapper);
    }

    /** @param proof attachment of a mid-term offer */
    Offer enter(
            CaseNumber number, OfferEntry entry, @Nullable UUID proof, boolean crossed, Actor by, Instant receivedAt) {
        String text = json.write(entry);
        Offer offer = new Offer(entry, by.name(), by.id(), receivedAt, Digest.of(text), proof);
        insert(
                "offer",
                number,
                entry.side(),
                text,
                offer.digest(),
                by,
                receivedAt,
                "crossed",
                Boolean.toString(crossed));
        if (proof != null) {
            jdbc.sql(
                            "insert into negotiation.offer_proof (case_number, side, attachment) values (:case, :side, :proof)")
                    .param("case", number.toString())
                    .param("side", entry.side().name())
                    .param("proof", proof)
                    .update();
        }
        return offer;
    }

    /** A refused offer may be answered anew: replies are numbered from 1. */
    Reply enter(CaseNumber number, ReplyEntry entry, Side side, boolean late, Actor by, Instant receivedAt) {
        String text = json.write(entry);
        int serial = reply(number).map(Reply::number).orElse(0) + 1;
        Reply reply = new Reply(serial, entry, side, late, by.name(), by.id(), receivedAt, Digest.of(text));
        insert("reply", number, side, text, reply.digest(), by, receivedAt, "late, number", late + ", " + serial);
        return reply;
    }

    private void insert(
            String table,
            CaseNumber number,
            Side side,
            String text,
            String digest,
            Actor by,
            Instant receivedAt,
            String more,
            String values) {
        jdbc.sql("insert into negotiation." + table
                        + " (case_number, side, entry, digest, made_by, made_by_name, received_at, " + more
                        + ") values (:case, :side, :entry::jsonb, :digest, :by, :name, :at, " + values + ")")
                .param("case", number.toString())
                .param("side", side.name())
                .param("entry", text)
                .param("digest", digest)
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", OffsetDateTime.ofInstant(receivedAt, ZoneOffset.UTC))
                .update();
    }

    /** The offer that began the case. */
    Optional<Offer> offer(CaseNumber number) {
        return offers(number).stream().findFirst();
    }

    /** The other side's offer that crossed with it. */
    Optional<Offer> crossOffer(CaseNumber number) {
        return offers(number).stream().skip(1).findFirst();
    }

    private List<Offer> offers(CaseNumber number) {
        return jdbc.sql("""
                select o.entry, o.made_by_name, o.made_by, o.received_at, o.digest, p.attachment from negotiation.offer o
                left join negotiation.offer_proof p using (case_number, side)
                where o.case_number = :case order by o.received_at, o.crossed""")
                .param("case", number.toString())
                .query((row, n) -> new Offer(
                        json.read(row.getString(1), OfferEntry.class),
                        row.getString(2),
                        new ActorId(row.getObject(3, UUID.class)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getObject(6, UUID.class)))
                .list();
    }

    /** The newest reply, which is the one that counts. */
    Optional<Reply> reply(CaseNumber number) {
        return jdbc.sql(
                        "select entry, side, late, made_by_name, made_by, received_at, digest, number from negotiation.reply"
                                + " where case_number = :case order by number desc limit 1")
                .param("case", number.toString())
                .query((row, n) -> new Reply(
                        row.getInt(8),
                        json.read(row.getString(1), ReplyEntry.class),
                        Side.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getString(4),
                        new ActorId(row.getObject(5, UUID.class)),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7)))
                .optional();
    }
}
