package org.wageaccord.dataroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a requested item, as it was given; every answer of an item stays.
 *
 * @param place of the item in the list, counted from 1
 * @param version counts the answers of the item from 1
 * @param why of a later answer, what was supplied or corrected
 * @param fileDigest SHA-256 of the file that came with it
 * @param by who answered; null where that was not kept yet
 */
public record DataSupply(
        int place,
        int version,
        DataAnswer.State state,
        String text,
        @Nullable String why,
        @Nullable String fileName,
        @Nullable String fileDigest,
        Instant at,
        @Nullable String by) {}
