package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.Merkle.Span;
import org.wageaccord.kernel.CaseNumber;

/** The door to proofs: that an entry is in the ledger, for whoever checks it without the platform. */
@Service
@Transactional(readOnly = true)
public class LedgerProofs {

    private static final String FOUND = " from audit.ledger_entry e join audit.leaf l on l.entry_id = e.entry_id"
            + " where e.case_number = ? and e.act = ? and e.digest = ?";

    private final JdbcClient jdbc;
    private final LogBook book;
    private final TreeBook tree;
    private final StampBook stamps;

    LedgerProofs(JdbcClient jdbc, LogBook book, TreeBook tree, StampBook stamps) {
        this.jdbc = jdbc;
        this.book = book;
        this.tree = tree;
        this.stamps = stamps;
    }

    private record Found(UUID entry, int log, long place, byte[] salt, byte[] content) {}

    /** Whether an act on this digest is sealed, so that {@link #of} gives its proof. */
    public boolean isSealed(CaseNumber caseNumber, String act, String digest) {
        return jdbc.sql("select exists (select 1" + FOUND + ")")
                .params(caseNumber.toString(), act, digest)
                .query(Boolean.class)
                .single();
    }

    /** The proof of the newest such act; empty while it is not sealed. It shows nothing of the act but what was asked for and when. */
    public Optional<EntryProof> of(CaseNumber caseNumber, String act, String digest) {
        return jdbc.sql("select l.entry_id, l.log, l.place, l.salt, l.content" + FOUND
                        + " order by e.entry_id desc limit 1")
                .params(caseNumber.toString(), act, digest)
                .query(LedgerProofs::found)
                .optional()
                .map(this::proof);
    }

    private EntryProof proof(Found found) {
        LogKey key = book.log(found.log()).orElseThrow().key();
        LogBook.Head head = book.head(found.log()).orElseThrow();
        EntryProof proof = EntryProof.of(
                new String(found.content(), StandardCharsets.UTF_8),
                found.place(),
                path(found, head.size()),
                LedgerLog.note(head),
                key);
        return stamps.covering(found.log(), found.place())
                .map(stamped -> proof.stamped(path(found, stamped.size()), stamped.note(), stamped.token()))
                .orElse(proof);
    }

    private List<byte[]> path(Found found, long size) {
        List<Span> spans = Merkle.inclusion(found.place(), size);
        Merkle.Hashes hashes = tree.hashes(found.log(), spans);
        return spans.stream().map(span -> Merkle.root(span, hashes)).toList();
    }

    /** What an extract begins with: the newest checkpoint of every log that has one. */
    public List<QuotedLog> logs() {
        return jdbc.sql("""
                select l.number, l.key, c.size, c.note from audit.log l cross join lateral (
                    select size, note from audit.checkpoint where log = l.number order by size desc limit 1) c
                order by l.number""")
                .query((row, n) -> new QuotedLog(
                        row.getInt("number"), row.getString("key"), row.getLong("size"), row.getString("note")))
                .list();
    }

    /** The places of these entries under the quoted checkpoints; without those that were not sealed by then. */
    public Map<UUID, EntryPlace> places(Collection<UUID> entries, List<QuotedLog> logs) {
        Map<Integer, Long> sizes = logs.stream().collect(Collectors.toMap(QuotedLog::number, QuotedLog::size));
        Map<Integer, List<Found>> byLog = jdbc
                .sql("select entry_id, log, place, salt, content from audit.leaf where entry_id = any(?)")
                .param(entries.toArray(UUID[]::new))
                .query(LedgerProofs::found)
                .list()
                .stream()
                .filter(found -> found.place() < sizes.getOrDefault(found.log(), 0L))
                .collect(Collectors.groupingBy(Found::log));
        Map<UUID, EntryPlace> places = new HashMap<>();
        byLog.forEach((log, found) -> places.putAll(places(log, found, sizes.get(log))));
        return places;
    }

    private Map<UUID, EntryPlace> places(int log, List<Found> all, long size) {
        List<Span> wanted = new ArrayList<>();
        all.forEach(found -> wanted.addAll(Merkle.inclusion(found.place(), size)));
        Merkle.Hashes hashes = tree.hashes(log, wanted.stream().distinct().toList());
        Map<UUID, EntryPlace> places = new HashMap<>();
        for (Found found : all) {
            List<String> path = Merkle.inclusion(found.place(), size).stream()
                    .map(span -> Base64.getEncoder().encodeToString(Merkle.root(span, hashes)))
                    .toList();
            places.put(
                    found.entry(),
                    new EntryPlace(log, found.place(), Base64.getEncoder().encodeToString(found.salt()), path));
        }
        return places;
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                row.getObject("entry_id", UUID.class),
                row.getInt("log"),
                row.getLong("place"),
                row.getBytes("salt"),
                row.getBytes("content"));
    }
}
