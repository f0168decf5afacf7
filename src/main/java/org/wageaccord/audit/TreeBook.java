package org.wageaccord.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.Merkle.Span;
import org.wageaccord.audit.proof.Merkle.Subtree;
import org.wageaccord.audit.proof.SignedNote;

/** The trees: leaves, complete subtrees, checkpoints. All of it only grows, and a proof reads no more than a logarithm of it. */
@Repository
class TreeBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TreeBook(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A leaf as it is kept. */
    record Leaf(long place, Unsealed entry, byte[] salt, byte[] content, byte[] hash) {}

    /** A complete subtree and its hash. */
    record Node(Subtree subtree, byte[] hash) {}

    void add(int log, List<Leaf> leaves, List<Node> nodes) {
        batch.batchUpdate(
                "insert into audit.leaf (log, place, entry_id, xid, salt, content, hash)"
                        + " values (?, ?, ?, cast(? as xid8), ?, ?, ?)",
                leaves.stream()
                        .map(leaf -> new Object[] {
                            log,
                            leaf.place(),
                            leaf.entry().id(),
                            leaf.entry().xid(),
                            leaf.salt(),
                            leaf.content(),
                            leaf.hash()
                        })
                        .toList());
        batch.batchUpdate(
                "insert into audit.subtree (log, level, place, hash) values (?, ?, ?, ?)",
                nodes.stream()
                        .map(node -> new Object[] {
                            log, node.subtree().level(), node.subtree().index(), node.hash()
                        })
                        .toList());
    }

    void add(int log, Checkpoint checkpoint, SignedNote note, Instant at) {
        jdbc.sql("insert into audit.checkpoint (log, size, root, note, at) values (?, ?, ?, ?, ?)")
                .params(log, checkpoint.size(), checkpoint.rootBytes(), note.whole(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many leaves there are, whatever the checkpoints say. */
    long leaves(int log) {
        return jdbc.sql("select coalesce(max(place) + 1, 0) from audit.leaf where log = ?")
                .param(log)
                .query(Long.class)
                .single();
    }

    /** The hashes that these spans are made of, in one look. */
    Merkle.Hashes hashes(int log, List<Span> spans) {
        List<Subtree> wanted = new ArrayList<>();
        spans.forEach(span -> wanted.addAll(Merkle.cover(span)));
        Map<Subtree, byte[]> found = new HashMap<>();
        jdbc.sql("""
                select 0, place, hash from audit.leaf where log = :log and place = any(:leaves)
                union all
                select s.level, s.place, s.hash from unnest(:levels, :places) as w (level, place)
                join audit.subtree s on s.log = :log and s.level = w.level and s.place = w.place""")
                .param("log", log)
                .param("leaves", places(wanted, true))
                .param(
                        "levels",
                        wanted.stream()
                                .filter(one -> one.level() > 0)
                                .map(Subtree::level)
                                .toArray(Integer[]::new))
                .param("places", places(wanted, false))
                .query(row -> {
                    found.put(new Subtree(row.getInt(1), row.getLong(2)), row.getBytes(3));
                });
        return subtree -> Optional.ofNullable(found.get(subtree))
                .orElseThrow(() -> new TreeDamaged("log " + log + " has no hash of " + subtree));
    }

    private static Long[] places(List<Subtree> wanted, boolean leaves) {
        return wanted.stream()
                .filter(one -> one.level() == 0 == leaves)
                .map(Subtree::index)
                .toArray(Long[]::new);
    }

    /** The root over the first leaves. */
    byte[] root(int log, long size) {
        Span all = new Span(0, size);
        return Merkle.root(all, hashes(log, List.of(all)));
    }
}
