package org.wageaccord.contract;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** A scan of a signed paper as it was uploaded: PDF, PNG or JPEG by its content, whatever it is called. */
@SuppressWarnings("ArrayRecordComponent") // passed straight to a column, never compared
public record SignedPaper(String name, byte[] content) {

    /** The largest file that is taken. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;

    private static final Tika TIKA = new Tika();
    private static final Set<String> KINDS = Set.of("application/pdf", "image/png", "image/jpeg");

    /** The media type; empty when it is none of the three. */
    Optional<String> mediaType() {
        return Optional.of(TIKA.detect(content)).filter(KINDS::contains);
    }
}
