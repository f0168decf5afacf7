package org.wageaccord.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** Who is to sign which paper, what waits for it, and the signed files. */
@Repository
class SealJobs {

    private static final String SEALED = "select s.paper, s.digest, s.sealed_at,"
            + " (select count(*) from documents.signatory g where g.paper = s.paper) as signatures, s.national is not null"
            + " from documents.sealed s";

    private final JdbcClient jdbc;

    SealJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes who signs the paper, in the order of their acts, and puts it in the queue. */
    void add(UUID paper, List<Signatory> signatories, Instant now) {
        for (int i = 0; i < signatories.size(); i++) {
            Signatory who = signatories.get(i);
            jdbc.sql("insert into documents.signatory (paper, place, name, party, capacity, act, confirmed, signed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            paper,
                            i + 1,
                            who.name(),
                            who.party(),
                            who.capacity(),
                            who.act(),
                            who.confirmed(),
                            who.at().atOffset(ZoneOffset.UTC))
                    .update();
            addHand(paper, i + 1, who.hand());
            addSeal(paper, i + 1, who.seal());
        }
        jdbc.sql("insert into documents.seal_job (paper, due_at) values (?, ?)")
                .params(paper, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addHand(UUID paper, int place, Signatory.@Nullable Hand hand) {
        if (hand != null) {
            jdbc.sql("insert into documents.signatory_hand (paper, place, stands_at, drawn) values (?, ?, ?, ?)")
                    .params(paper, place, hand.place(), hand.drawn().text())
                    .update();
        }
    }

    private void addSeal(UUID paper, int place, Signatory.@Nullable Seal seal) {
        if (seal != null) {
            jdbc.sql("insert into documents.seal_picture (digest, png) values (?, ?) on conflict do nothing")
                    .params(seal.digest(), seal.png())
                    .update();
            jdbc.sql("insert into documents.signatory_seal (paper, place, stands_at, picture, millimeters)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(paper, place, seal.place(), seal.digest(), seal.millimeters())
                    .update();
        }
    }

    /** Takes what waited longest, for this node alone until {@code again}; empty where nothing is due. */
    Optional<UUID> take(Instant now, Instant again) {
        return jdbc.sql("""
                        update documents.seal_job set due_at = :again where paper = (
                            select paper from documents.seal_job where due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        returning paper""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("again", again.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<Signatory> signatories(UUID paper) {
        return jdbc.sql("select s.*, h.stands_at, h.drawn, i.stands_at as sealed_at, i.picture, i.millimeters, p.png"
                        + " from documents.signatory s left join documents.signatory_hand h using (paper, place)"
                        + " left join documents.signatory_seal i using (paper, place)"
                        + " left join documents.seal_picture p on p.digest = i.picture where paper = ? order by place")
                .param(paper)
                .query((row, n) -> new Signatory(
                        row.getString("name"),
                        row.getString("party"),
                        row.getString("capacity"),
                        row.getObject("act", UUID.class),
                        row.getString("confirmed"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        hand(row.getString("stands_at"), row.getString("drawn")),
                        seal(row)))
                .list();
    }

    private static Signatory.@Nullable Seal seal(ResultSet row) throws SQLException {
        String place = row.getString("sealed_at");
        return place == null
                ? null
                : new Signatory.Seal(place, row.getBytes("png"), row.getString("picture"), row.getInt("millimeters"));
    }

    private static Signatory.@Nullable Hand hand(@Nullable String place, @Nullable String drawn) {
        return place == null || drawn == null ? null : new Signatory.Hand(place, Handwriting.kept(drawn));
    }

    /**
     * Keeps the signatures and ends the wait; false where another node was quicker.
     *
     * @param national the value over the whole signed file
     */
    boolean done(UUID paper, byte[] tail, String digest, byte[] national, Instant at) {
        boolean first = jdbc.sql(
                                "insert into documents.sealed (paper, tail, digest, national, sealed_at) values (?, ?, ?, ?, ?)"
                                        + " on conflict (paper) do nothing")
                        .params(paper, tail, digest, national, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        jdbc.sql("delete from documents.seal_job where paper = ?").param(paper).update();
        return first;
    }

    Optional<byte[]> national(UUID paper) {
        return jdbc.sql("select national from documents.sealed where paper = ? and national is not null")
                .param(paper)
                .query(byte[].class)
                .optional();
    }

    int attempts(UUID paper) {
        return jdbc.sql("select attempts from documents.seal_job where paper = ?")
                .param(paper)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void failed(UUID paper, String cause, Instant at, Instant again) {
        jdbc.sql("update documents.seal_job set attempts = attempts + 1, cause = ?, failed_at = ?, due_at = ?"
                        + " where paper = ?")
                .params(cause, at.atOffset(ZoneOffset.UTC), again.atOffset(ZoneOffset.UTC), paper)
                .update();
    }

    /** Has it tried at once; false where it does not wait. */
    boolean retry(UUID paper, Instant now) {
        return jdbc.sql("update documents.seal_job set due_at = ? where paper = ?")
                        .params(now.atOffset(ZoneOffset.UTC), paper)
                        .update()
                == 1;
    }

    /** Papers whose sealing failed, the oldest trouble first. */
    List<Failed> failed(int from, int most) {
        return jdbc.sql("select paper, attempts, cause, failed_at, due_at from documents.seal_job"
                        + " where failed_at is not null order by failed_at, paper offset ? limit ?")
                .params(from, most)
                .query((row, n) -> new Failed(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    int waiting(boolean failed) {
        return jdbc.sql("select count(*) from documents.seal_job where (failed_at is not null) = ?")
                .param(failed)
                .query(Integer.class)
                .single();
    }

    record Failed(UUID paper, int attempts, String cause, Instant failedAt, Instant nextAt) {}

    Optional<SealedFile> sealed(UUID paper) {
        return jdbc.sql(SEALED + " where s.paper = ?")
                .param(paper)
                .query((row, n) -> file(row))
                .optional();
    }

    /** The signed files of a case by paper. */
    Map<UUID, SealedFile> sealed(CaseNumber caseNumber) {
        Map<UUID, SealedFile> found = new HashMap<>();
        jdbc.sql(SEALED + " join documents.paper p on p.paper_id = s.paper where p.case_number = ?")
                .param(caseNumber.toString())
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), file(row));
                });
        return found;
    }

    private static SealedFile file(ResultSet row) throws SQLException {
        return new SealedFile(
                row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4), row.getBoolean(5));
    }
}
