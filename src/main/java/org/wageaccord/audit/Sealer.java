package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.audit.proof.SignedNote;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.kernel.City;

/**
 * Gives entries their place in the tree and signs a checkpoint over them, one batch a transaction. The right to seal is a lock of
 * that very transaction: one node at a time has it, and a node that dies loses it with what it had begun.
 */
@Component
class Sealer {

    /** Entries of one transaction. */
    static final int BATCH = 2000;

    private static final int SALT_BYTES = 32;
    private static final int NAME_BYTES = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final LogBook book;
    private final TreeBook tree;
    private final LogCheck check;
    private final LogMemory memory;
    private final SigningKey key;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String origin;
    private volatile @Nullable String seen;

    Sealer(
            LogBook book,
            TreeBook tree,
            LogCheck check,
            LogMemory memory,
            SigningKey key,
            Clock clock,
            TransactionTemplate transaction,
            LogSettings settings,
            City city) {
        this.book = book;
        this.tree = tree;
        this.check = check;
        this.memory = memory;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
        String named = settings.origin();
        this.origin = named == null || named.isBlank() ? "wage-accord/" + city.place() : named;
    }

    /**
     * What a round came to.
     *
     * @param sealed how many entries became leaves
     * @param trouble why none may
     * @param note the newest checkpoint, where there is one and the round saw it
     */
    record Round(
            int sealed,
            @Nullable LogTrouble trouble,
            @Nullable String origin,
            @Nullable String note) {

        static final Round ANOTHER_SEALS = new Round(0, null, null, null);

        boolean isFull() {
            return sealed == BATCH;
        }
    }

    /** Seals one batch, unless another node is about to. */
    Round seal() {
        Round round = Objects.requireNonNull(transaction.execute(tx -> book.tryLock() ? batch() : Round.ANOTHER_SEALS));
        if (round.note() != null && round.origin() != null && round.trouble() == null) {
            remember(round.origin(), round.note());
        }
        return round;
    }

    /** Only what was committed is remembered, and only after it was checked against what was remembered before. */
    private void remember(String of, String note) {
        if (note.equals(seen)) {
            return;
        }
        try {
            memory.keep(of, SignedNote.parse(note));
            seen = note;
        } catch (NotAProof e) {
            throw new TreeDamaged("the newest checkpoint of " + of + " cannot be read: " + e.getMessage());
        }
    }

    /** A tree that was seen as it is and has nothing to add is not looked at again, so that a quiet second costs next to nothing. */
    private Round batch() {
        LogRow log = book.newest().orElseGet(() -> begin(1));
        Optional<LogBook.Head> head = book.head(log.number());
        String known = head.map(LogBook.Head::note).orElse(null);
        LogTrouble trouble = check.identity(log);
        List<Unsealed> entries = trouble == null ? entries(log) : List.of();
        if (trouble == null && (!entries.isEmpty() || !Objects.equals(known, seen))) {
            trouble = check.tree(log, head);
        }
        if (trouble != null || entries.isEmpty()) {
            return new Round(0, trouble, log.origin(), known);
        }
        long size = head.map(LogBook.Head::size).orElse(0L);
        return new Round(entries.size(), null, log.origin(), grow(log, size, entries));
    }

    /** A log under a name that none had before, by the key of this node. */
    LogRow begin(int number) {
        byte[] own = new byte[NAME_BYTES];
        CHANCE.nextBytes(own);
        String name = origin + "/" + HexFormat.of().formatHex(own);
        return book.begin(number, key.named(name), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<Unsealed> entries(LogRow log) {
        Optional<LogBook.Cursor> cursor = book.cursor(log.number());
        if (cursor.isEmpty()) {
            List<Unsealed> before = book.leftOver(log.number(), BATCH);
            if (!before.isEmpty()) {
                return before;
            }
        }
        return book.next(log.number(), cursor, BATCH);
    }

    private String grow(LogRow log, long size, List<Unsealed> entries) {
        Merkle.Span all = new Merkle.Span(0, size);
        GrowingTree growing = new GrowingTree(size, tree.hashes(log.number(), List.of(all)));
        List<TreeBook.Leaf> leaves = new ArrayList<>();
        for (Unsealed entry : entries) {
            byte[] salt = new byte[SALT_BYTES];
            CHANCE.nextBytes(salt);
            byte[] content = entry.sealed(salt).text().getBytes(StandardCharsets.UTF_8);
            byte[] hash = Merkle.leaf(content);
            leaves.add(new TreeBook.Leaf(growing.add(hash), entry, salt, content, hash));
        }
        tree.add(log.number(), leaves, growing.completed());
        Checkpoint checkpoint = Checkpoint.of(log.origin(), growing.size(), growing.root());
        SignedNote note = key.sign(checkpoint);
        tree.add(log.number(), checkpoint, note, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return note.whole();
    }
}
