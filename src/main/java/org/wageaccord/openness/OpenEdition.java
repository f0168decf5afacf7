package org.wageaccord.openness;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.PaperState;
import org.wageaccord.kernel.CaseNumber;

/**
 * What anybody may read of an agreement.
 *
 * @param closed when a side took its consent back; null while it is open
 * @param shown null where nothing is shown any more: taken back, or the case voided
 */
public record OpenEdition(
        CaseNumber caseNumber,
        PaperState standing,
        @Nullable Instant closed,
        @Nullable Shown shown) {

    /** What is read; parties and term are public since the publication. */
    public record Shown(
            String enterprise,
            @Nullable String union,
            int year,
            LocalDate start,
            LocalDate end,
            OpenText text,
            String digest,
            Instant agreedAt) {}

    /** Where it is read, without signing in. */
    public static String address(CaseNumber number) {
        return "/agreements/open/" + number.slug();
    }
}
