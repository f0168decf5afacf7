package org.wageaccord.registry.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.FileMark;

/** An uploaded file that waits for a decision, or has had it. */
public record Batch(
        UUID id,
        SheetKind kind,
        @Nullable PartyId enterprise,
        FileMark file,
        ActorId uploadedBy,
        Instant expiresAt,
        State state) {

    public enum State {
        PREVIEW,
        TAKEN,
        CANCELLED
    }
}
