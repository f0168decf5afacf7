package org.wageaccord.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.audit.proof.GrowthProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.Merkle.Span;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.audit.proof.SignedNote;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The door to the log over the ledger: its key, its checkpoints, how it stands, and a new one after an incident. */
@Service
@Transactional(readOnly = true)
public class LedgerLog {

    private static final int COUNTED = 1000;
    private static final int LONGEST_REASON = 500;

    private final LogBook book;
    private final TreeBook tree;
    private final LogCheck check;
    private final Sealer sealer;
    private final LogSettings settings;
    private final LogAlarm alarm;
    private final Reread reread;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    LedgerLog(
            LogBook book,
            TreeBook tree,
            LogCheck check,
            Sealer sealer,
            LogSettings settings,
            LogAlarm alarm,
            Reread reread,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.tree = tree;
        this.check = check;
        this.sealer = sealer;
        this.settings = settings;
        this.alarm = alarm;
        this.reread = reread;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** The public key of the newest log (name+hash+base64); empty before anything was sealed. */
    public Optional<String> key() {
        return book.newest().map(log -> log.key().text());
    }

    /** The newest checkpoint of the newest log. */
    public Optional<SealedCheckpoint> checkpoint() {
        return book.newest().flatMap(log -> book.head(log.number())).map(LedgerLog::sealed);
    }

    /** Checkpoints of the newest log below a size, newest first. */
    public List<SealedCheckpoint> checkpoints(long below, int most) {
        return book.newest()
                .map(log -> book.checkpoints(log.number(), below, most).stream()
                        .map(LedgerLog::sealed)
                        .toList())
                .orElse(List.of());
    }

    /** That the tree of one checkpoint begins with that of another; empty where the log has no such two. */
    public Optional<GrowthProof> growth(long from, long to) {
        return book.newest().flatMap(log -> from > to ? Optional.empty() : growth(log, from, to));
    }

    private Optional<GrowthProof> growth(LogRow log, long from, long to) {
        Optional<LogBook.Head> earlier = book.checkpoint(log.number(), from);
        Optional<LogBook.Head> later = book.checkpoint(log.number(), to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = Merkle.consistency(from, to);
        Merkle.Hashes hashes = tree.hashes(log.number(), spans);
        List<byte[]> path =
                spans.stream().map(span -> Merkle.root(span, hashes)).toList();
        return Optional.of(GrowthProof.of(note(earlier.get()), note(later.get()), path, log.key()));
    }

    static SignedNote note(LogBook.Head head) {
        try {
            return SignedNote.parse(head.note());
        } catch (NotAProof e) {
            throw new TreeDamaged("the checkpoint of " + head.size() + " cannot be read: " + e.getMessage());
        }
    }

    private static SealedCheckpoint sealed(LogBook.Head head) {
        return new SealedCheckpoint(head.size(), head.at(), head.note());
    }

    /** How the ledger stands, as this node sees it. */
    public LogState state() {
        Optional<LogRow> newest = book.newest();
        if (newest.isEmpty()) {
            return LogState.NOTHING_YET;
        }
        LogRow log = newest.get();
        Optional<LogBook.Head> head = book.head(log.number());
        Optional<LogBook.Waiting> waiting = waiting(log);
        boolean late = waiting.filter(this::isLate).isPresent();
        return new LogState(
                log.origin(),
                log.key().text(),
                head.map(LogBook.Head::size).orElse(0L),
                head.map(LogBook.Head::at).orElse(null),
                waiting.map(LogBook.Waiting::entries).orElse(0L),
                waiting.map(LogBook.Waiting::oldest).orElse(null),
                late,
                late ? book.oldestTransaction().orElse(null) : null,
                check.trouble(log, head),
                reread.found().orElse(null));
    }

    /** Whether this node found in its last round that sealing stands still or comes too late, or ever a changed entry; asks nobody. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isAlarmed() {
        return alarm.isRaised() || reread.found().isPresent();
    }

    /** Whether an entry waits for its seal longer than the setting allows. */
    public boolean isLate() {
        return book.newest().flatMap(this::waiting).filter(this::isLate).isPresent();
    }

    private Optional<LogBook.Waiting> waiting(LogRow log) {
        return book.waiting(log.number(), book.cursor(log.number()), COUNTED);
    }

    private boolean isLate(LogBook.Waiting waiting) {
        return Duration.between(waiting.oldest(), clock.instant()).compareTo(settings.alarmAfter()) > 0;
    }

    /**
     * Begins a new log under a new name and with the key of this node; what was sealed stays in the old one. Refused to whom the
     * installation is not, without a reason in words, and while nothing is wrong.
     */
    @Transactional
    public Outcome<String> begin(String reason) {
        if (!"SA".equals(actor.get().role())) {
            return Outcome.refused(Refusal.of(null, "refusal.audit.operatorOnly"));
        }
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of("reason", "refusal.audit.reason", LONGEST_REASON));
        }
        book.lock();
        LogRow before = book.newest().orElse(null);
        Optional<LogBook.Head> head = before == null ? Optional.empty() : book.head(before.number());
        LogTrouble trouble = before == null ? null : check.trouble(before, head);
        if (before == null || trouble == null) {
            return Outcome.refused(Refusal.of(null, "refusal.audit.nothingWrong"));
        }
        LogKey key = sealer.begin(before.number() + 1).key();
        long size = head.map(LogBook.Head::size).orElse(0L);
        events.publishEvent(new LogBegun(key.name(), before.origin(), size, trouble, words));
        return Outcome.done(key.name());
    }
}
