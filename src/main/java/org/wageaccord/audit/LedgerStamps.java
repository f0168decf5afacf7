package org.wageaccord.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the time stamps over checkpoints of the newest log. */
@Service
@Transactional(readOnly = true)
public class LedgerStamps {

    private final LogBook logs;
    private final StampBook stamps;
    private final Stamping stamping;

    LedgerStamps(LogBook logs, StampBook stamps, Stamping stamping) {
        this.logs = logs;
        this.stamps = stamps;
        this.stamping = stamping;
    }

    /** The newest stamped checkpoint. */
    public Optional<StampedCheckpoint> newest() {
        return logs.newest().flatMap(log -> stamps.newest(log.number()));
    }

    /** The stamped checkpoint of this size; empty where it was not stamped. */
    public Optional<StampedCheckpoint> of(long size) {
        return logs.newest().flatMap(log -> stamps.of(log.number(), size));
    }

    /** Of these sizes, those whose checkpoints are stamped. */
    public Map<Long, StampedCheckpoint> among(Collection<Long> sizes) {
        return logs.newest().stream()
                .flatMap(log -> stamps.among(log.number(), sizes).stream())
                .collect(Collectors.toMap(StampedCheckpoint::size, Function.identity()));
    }

    /** How they stand, as this node sees it. */
    public StampState state() {
        return stamping.state();
    }
}
