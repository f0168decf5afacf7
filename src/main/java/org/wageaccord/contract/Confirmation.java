package org.wageaccord.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Unprinted;

/**
 * What a chief confirms by signing.
 *
 * @param digest of the text that was shown
 * @param drawing what was written by hand, or empty
 * @param seal the picture of the party's seal that was shown and shall stand with the signature; null for none
 * @param code of the chief's authenticator, or the password where there is none
 */
public record Confirmation(
        String digest,
        @Unprinted String drawing,
        @Nullable UUID seal,
        @Unprinted String code) {

    /** Neither the code nor the strokes: this may reach a log. */
    @Override
    public String toString() {
        return "Confirmation[" + digest + "]";
    }
}
