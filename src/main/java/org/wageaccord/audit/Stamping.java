package org.wageaccord.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has the newest checkpoint stamped once a day, and again after a while where the authority failed. Nothing is held meanwhile, no
 * lock and no transaction: however slow the authority is, sealing goes on. Two nodes may stamp one checkpoint each; both hold.
 */
@Component
class Stamping {

    /** After a failure, so that an authority in trouble is not asked by every round. */
    static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private final LogBook logs;
    private final StampBook stamps;
    private final ObjectProvider<CheckpointWitness> witness;
    private final LogSettings settings;
    private final Clock clock;
    private volatile @Nullable Failure failure;

    Stamping(
            LogBook logs,
            StampBook stamps,
            ObjectProvider<CheckpointWitness> witness,
            LogSettings settings,
            Clock clock) {
        this.logs = logs;
        this.stamps = stamps;
        this.witness = witness;
        this.settings = settings;
        this.clock = clock;
    }

    private record Failure(String words, Instant at) {}

    /** Stamps the newest checkpoint if that is due; answers why the authority gave none, once for each time it was asked. */
    @Nullable
    String look() {
        CheckpointWitness asked = witness.getIfAvailable();
        LogRow log = logs.newest().orElse(null);
        if (asked == null || log == null || isTooSoon()) {
            return null;
        }
        Optional<LogBook.Head> head = logs.head(log.number()).filter(newest -> isDue(log, newest, Duration.ZERO));
        return head.isEmpty() ? null : stamp(asked, log, head.get());
    }

    private @Nullable String stamp(CheckpointWitness asked, LogRow log, LogBook.Head head) {
        try {
            CheckpointWitness.Stamp stamp = asked.stamp(head.note().getBytes(StandardCharsets.UTF_8));
            stamps.add(log.number(), head.size(), stamp, now());
            failure = null;
            return null;
        } catch (CheckpointWitness.NoStamp none) {
            String words = String.valueOf(none.getMessage());
            failure = new Failure(words, now());
            return words;
        }
    }

    private boolean isTooSoon() {
        Failure last = failure;
        return last != null && Duration.between(last.at(), clock.instant()).compareTo(AGAIN_AFTER) < 0;
    }

    /** More was sealed since the newest stamp, which is older than the setting and the patience together. */
    private boolean isDue(LogRow log, LogBook.Head head, Duration patience) {
        return stamps.newest(log.number())
                .map(last -> head.size() > last.size()
                        && Duration.between(last.at(), clock.instant())
                                        .compareTo(settings.stampEvery().plus(patience))
                                >= 0)
                .orElse(patience.isZero());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the authority failed this node when it was last asked. */
    boolean isFailing() {
        return failure != null;
    }

    StampState state() {
        Failure last = failure;
        Optional<LogRow> log = logs.newest();
        return new StampState(
                log.flatMap(of -> stamps.newest(of.number())).orElse(null),
                log.flatMap(of -> logs.head(of.number()).filter(head -> isDue(of, head, settings.stampEvery())))
                        .isPresent(),
                last == null ? null : last.words(),
                last == null ? null : last.at());
    }
}
