package org.wageaccord.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.forms.Unprinted;

/**
 * What a chief confirms by signing, and from where.
 *
 * @param digest of the text that was shown
 * @param drawing what was written by hand, or empty
 * @param seal the picture of the party's seal that was shown and shall stand with the signature; null for none
 * @param code of the chief's authenticator, or the password where there is none
 * @param origin from where the request came; null where the act is not a request of a browser
 */
public record Confirmation(
        String digest,
        @Unprinted String drawing,
        @Nullable UUID seal,
        @Unprinted String code,
        @Nullable RequestOrigin origin) {

    /** Of an act that no browser sent. */
    public Confirmation(String digest, String drawing, @Nullable UUID seal, String code) {
        this(digest, drawing, seal, code, null);
    }

    /** Neither the code nor the strokes nor the origin: this may reach a log. */
    @Override
    public String toString() {
        return "Confirmation[" + digest + "]";
    }
}
