package org.wageaccord.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing supplied with a submission; the file, if any, is known by its SHA-256 digest. */
public record Supplied(
        UUID id,
        int submission,
        String item,
        String words,
        @Nullable String fileName,
        @Nullable String digest) {}
