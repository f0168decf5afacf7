package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/**
 * An agreement from before the platform: signed on paper, entered afterwards.
 *
 * @param number 1 for the first entry of an agreement, more for its corrections
 * @param correction why it was corrected; null for a first entry
 * @param replaced whether a correction has taken its place
 * @param paper the file of the signed paper; null where there is none
 * @param paperDigest SHA-256 of that file
 */
public record EarlierAgreement(
        UUID id,
        PartyId enterprise,
        Terms terms,
        LocalDate signedOn,
        String digest,
        Instant enteredAt,
        String enteredBy,
        int number,
        @Nullable String correction,
        boolean replaced,
        @Nullable String paper,
        @Nullable String paperDigest) {}
