package org.wageaccord.registry.seals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;

/** The pictures of seals as stored; both tables only grow. */
@Repository
class SealBook {

    private static final String SELECT = "select i.id, i.enterprise_code, i.side, i.number, i.digest, i.millimeters,"
            + " i.registered_by_name, i.registered_at, w.reason, w.withdrawn_by_name, w.withdrawn_at"
            + " from registry.seal_image i left join registry.seal_withdrawal w on w.image_id = i.id ";
    private static final String OF_PARTY = " where i.enterprise_code = ? and i.side = ?";

    private final JdbcClient jdbc;

    SealBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one act on the seal of a party after the other, to the end of the transaction. */
    void oneAtATime(PartyId enterprise, Side side) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.seal_image'), hashtext(?))")
                .param(enterprise.value() + " " + side)
                .query(row -> {});
    }

    /** The newest version, withdrawn or not. */
    Optional<SealImage> newest(PartyId enterprise, Side side) {
        return jdbc.sql(SELECT + OF_PARTY + " order by i.number desc limit 1")
                .params(enterprise.value(), side.name())
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<SealImage> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The versions of a party, the newest first: a page of them. */
    Listed<SealImage> of(PartyId enterprise, Side side, int page) {
        long total = newest(enterprise, side).map(SealImage::number).orElse(0);
        int shown = Math.max(0, page);
        List<SealImage> items = jdbc.sql(SELECT + OF_PARTY + " order by i.number desc limit ? offset ?")
                .params(enterprise.value(), side.name(), Listed.SIZE, (long) shown * Listed.SIZE)
                .query((row, n) -> read(row))
                .list();
        return new Listed<>(items, shown, total);
    }

    /** Whether a picture was withdrawn by this party before. */
    boolean wasWithdrawn(PartyId enterprise, Side side, String digest) {
        return jdbc.sql("select exists (select 1 from registry.seal_image i join registry.seal_withdrawal w"
                        + " on w.image_id = i.id" + OF_PARTY + " and i.digest = ?)")
                .params(enterprise.value(), side.name(), digest)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> picture(UUID id) {
        return jdbc.sql("select png from registry.seal_image where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void add(SealImage image, byte[] png, Actor by) {
        jdbc.sql("insert into registry.seal_image (id, enterprise_code, side, number, png, digest, millimeters,"
                        + " registered_by, registered_by_name, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        image.id(),
                        image.enterprise().value(),
                        image.side().name(),
                        image.number(),
                        png,
                        image.digest(),
                        image.millimeters(),
                        by.id().value(),
                        by.name(),
                        image.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addWithdrawal(UUID image, String reason, Actor by, Instant at) {
        jdbc.sql(
                        "insert into registry.seal_withdrawal (image_id, reason, withdrawn_by, withdrawn_by_name, withdrawn_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(image, reason, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SealImage read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new SealImage(
                row.getObject("id", UUID.class),
                new PartyId(row.getString("enterprise_code")),
                Side.valueOf(row.getString("side")),
                row.getInt("number"),
                row.getString("digest"),
                row.getInt("millimeters"),
                row.getString("registered_by_name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                reason == null
                        ? null
                        : new SealImage.Withdrawal(
                                reason,
                                row.getString("withdrawn_by_name"),
                                row.getObject("withdrawn_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
