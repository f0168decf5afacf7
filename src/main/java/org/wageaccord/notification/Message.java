package org.wageaccord.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it; {@code openedAt} is the first opening. */
public record Message(
        UUID id,
        String caseNumber,
        String text,
        Instant sentAt,
        @Nullable Instant openedAt) {}
