package org.wageaccord.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.audit.proof.SignedNote;
import org.wageaccord.audit.proof.SigningKey;

/** Whether a log may grow: asked before every batch, with as many reads as the tree has levels. */
@Component
class LogCheck {

    private final LogBook book;
    private final TreeBook tree;
    private final SigningKey key;
    private final LogMemory memory;

    LogCheck(LogBook book, TreeBook tree, SigningKey key, LogMemory memory) {
        this.book = book;
        this.tree = tree;
        this.key = key;
        this.memory = memory;
    }

    /** Null where nothing stands in the way. */
    @Nullable
    LogTrouble trouble(LogRow log, Optional<LogBook.Head> head) {
        LogTrouble identity = identity(log);
        return identity == null ? tree(log, head) : identity;
    }

    /** Whether it is the log of this database and this key. */
    @Nullable
    LogTrouble identity(LogRow log) {
        if (!log.cluster().equals(book.cluster())) {
            return LogTrouble.OTHER_DATABASE;
        }
        return log.key().equals(key.named(log.origin())) ? null : LogTrouble.OTHER_KEY;
    }

    /** Whether its tree fits its newest checkpoint, and the one that this node saw last. */
    @Nullable
    LogTrouble tree(LogRow log, Optional<LogBook.Head> head) {
        try {
            long size = head.map(LogBook.Head::size).orElse(0L);
            if (tree.leaves(log.number()) != size
                    || head.filter(at -> !Arrays.equals(at.root(), tree.root(log.number(), size)))
                            .isPresent()) {
                return LogTrouble.DAMAGED;
            }
            Optional<String> kept = memory.of(log.origin());
            return kept.isPresent() ? trouble(log, size, kept.get()) : null;
        } catch (TreeDamaged e) {
            return LogTrouble.DAMAGED;
        }
    }

    private @Nullable LogTrouble trouble(LogRow log, long size, String kept) {
        try {
            SignedNote note = SignedNote.parse(kept);
            Checkpoint seen = Checkpoint.parse(note.text());
            if (!note.isSignedBy(log.key()) || !seen.origin().equals(log.origin())) {
                return LogTrouble.REWRITTEN;
            }
            if (seen.size() > size) {
                return LogTrouble.FROM_THE_FUTURE;
            }
            return Arrays.equals(seen.rootBytes(), tree.root(log.number(), seen.size())) ? null : LogTrouble.REWRITTEN;
        } catch (NotAProof e) {
            return LogTrouble.REWRITTEN;
        }
    }
}
