package org.wageaccord.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed what a paper says, and by which act: the platform turns the act into a certificate signature inside the PDF.
 *
 * @param party the side or office for which the person signs
 * @param capacity what the person is there, e.g. 职工方首席代表
 * @param act the receipt of the signing act; null where issuing the paper is itself the act
 * @param confirmed digest of the text that the person confirmed with the second factor; null as before
 * @param at when the person signed
 */
public record Signatory(
        String name,
        String party,
        String capacity,
        @Nullable UUID act,
        @Nullable String confirmed,
        Instant at) {

    /** Someone of an office who issues a paper of it. */
    public static Signatory of(String name, String party, String capacity, Instant at) {
        return new Signatory(name, party, capacity, null, null, at);
    }
}
