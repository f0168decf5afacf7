package org.wageaccord.documents.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says and whether it holds.
 *
 * @param fault why it does not hold; null where it does
 * @param confirmed the digest that the signatory confirmed by the act, where the certificate names one
 * @param act the receipt of the act, where the certificate names one
 * @param at when, by the time-stamping authority
 * @param issuer who certified the key
 * @param authority SHA-256 of the certificate of the authority, in hex
 * @param clock who stamped the time
 */
public record SealFinding(
        @Nullable Fault fault,
        String name,
        String party,
        String capacity,
        @Nullable String act,
        @Nullable String confirmed,
        @Nullable Instant at,
        String issuer,
        String authority,
        String clock) {

    /** What can be wrong with a signature. */
    public enum Fault {
        /** what was signed is not what lies there */
        CONTENT_CHANGED,
        /** not a signature as the platform makes them */
        MALFORMED,
        /** the key of another certificate, or one that is not bound in */
        WRONG_CERTIFICATE,
        /** the certificate is not from the authority that is trusted, or from none */
        UNKNOWN_AUTHORITY,
        /** the certificate was not valid when it was used */
        EXPIRED,
        /** the token of the time-stamping authority is missing or not over this signature */
        WRONG_TIME;

        public String key() {
            return "documents.signature." + name();
        }
    }

    /** Not a signature as papers carry them; nothing can be told of it. */
    public static SealFinding malformed() {
        return new SealFinding(Fault.MALFORMED, "", "", "", null, null, null, "", "", "");
    }

    public boolean holds() {
        return fault == null;
    }
}
