package org.wageaccord.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/**
 * An agreement signed on paper before the platform, as it is entered afterwards.
 *
 * @param paper the signed paper; only the platform itself may leave it out
 * @param correction why an entry with the same first day is replaced; null for a first entry
 */
public record EarlierEntry(
        PartyId enterprise,
        Terms terms,
        LocalDate signedOn,
        @Nullable SignedPaper paper,
        @Nullable String correction) {}
