package org.wageaccord.documents.pdf;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the platform prints on a paper besides its values. All null but the edition in a preview of what is not issued.
 *
 * @param digest of the values
 * @param code content of the QR code
 */
public record Stamp(
        @Nullable String caseNumber,
        @Nullable String number,
        @Nullable Instant issuedAt,
        @Nullable String digest,
        @Nullable String code,
        String edition) {

    public static Stamp preview(String edition) {
        return new Stamp(null, null, null, null, null, edition);
    }
}
