package org.wageaccord.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.FileMark;
import org.wageaccord.registry.Taken;

/**
 * Import in two steps: a file is read and checked into a preview; then its good rows are taken in one transaction, or it is
 * cancelled. Only who uploaded a file sees it. A preview is kept for a day.
 */
@Service
@Transactional
public class Intake {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 100;

    private final Judge judge;
    private final Batches batches;
    private final CurrentActor actor;
    private final Clock clock;
    private final ObjectMapper json;

    Intake(Judge judge, Batches batches, CurrentActor actor, Clock clock, ObjectMapper json) {
        this.judge = judge;
        this.batches = batches;
        this.actor = actor;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Reads and checks a file. Refuses what is no CSV or XLSX by its content, too large, too long, or lacks a column.
     *
     * @param enterprise whose roster it is; null for the list of enterprises
     */
    public Outcome<Batch> upload(SheetKind kind, @Nullable PartyId enterprise, String fileName, byte[] content) {
        Instant now = clock.instant();
        batches.removeExpired(now);
        Outcome<Grid> grid = FileGate.read(content);
        if (!grid.isDone()) {
            return Outcome.refused(grid.refusals());
        }
        Outcome<Preview> preview = judge.judge(kind, enterprise, grid.orElseThrow());
        if (!preview.isDone()) {
            return Outcome.refused(preview.refusals());
        }
        Batch batch = new Batch(
                UUID.randomUUID(),
                kind,
                enterprise,
                new FileMark(shortened(fileName), Digest.of(content)),
                actor.get().id(),
                now.plus(KEPT),
                Batch.State.PREVIEW);
        batches.add(batch, now, content, written(preview.orElseThrow()));
        return Outcome.done(batch);
    }

    /** A batch of the one who acts now; of anybody else's there is none. */
    @Transactional(readOnly = true)
    public Optional<Batch> batch(UUID id) {
        return batches.find(id).filter(this::mine);
    }

    /** What was read; only while the batch waits for a decision. */
    @Transactional(readOnly = true)
    public Preview preview(Batch batch) {
        try {
            return json.readValue(batches.parsed(batch.id()), Preview.class);
        } catch (IOException e) {
            throw new UncheckedIOException("batch " + batch.id(), e);
        }
    }

    /** Takes the good rows, all or none. Refuses when it was decided before, or the register has changed against it. */
    public Outcome<Taken> take(UUID id) {
        Optional<Batch> waiting = waiting(id);
        if (waiting.isEmpty()) {
            return decided();
        }
        Batch batch = waiting.get();
        Outcome<Taken> taken =
                judge.take(batch.kind(), batch.enterprise(), preview(batch).good(), batch.file());
        if (!taken.isDone()) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.importStale"));
        }
        batches.decide(id, Batch.State.TAKEN);
        return taken;
    }

    /** Forgets the file. */
    public Outcome<Batch> cancel(UUID id) {
        Optional<Batch> waiting = waiting(id);
        waiting.ifPresent(batch -> batches.decide(id, Batch.State.CANCELLED));
        return waiting.map(Outcome::done).orElseGet(Intake::decided);
    }

    private Optional<Batch> waiting(UUID id) {
        return batches.hold(id).filter(this::mine).filter(batch -> batch.state() == Batch.State.PREVIEW);
    }

    private boolean mine(Batch batch) {
        return batch.uploadedBy().equals(actor.get().id());
    }

    private byte[] written(Preview preview) {
        try {
            return json.writeValueAsBytes(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a preview is plain data", e);
        }
    }

    private static <T> Outcome<T> decided() {
        return Outcome.refused(Refusal.of(null, "refusal.registry.importDecided"));
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(fileName.length() - LONGEST_NAME);
    }
}
