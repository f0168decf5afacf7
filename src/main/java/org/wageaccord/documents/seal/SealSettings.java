package org.wageaccord.documents.seal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where seals and times come from.
 *
 * @param authorityFile PKCS#12 file of the city's own authority with the aliases {@code authority} and {@code clock}; made in the
 *     data folder where none is named
 * @param keys of parties and offices with certificates of their own
 * @param timeStampUrl address of an RFC 3161 authority; empty for the city's own clock
 * @param timeStampCertificates PEM file with the certificates of the clocks of that authority, old ones too: papers hold only
 *     with the stamp of a clock that is known
 * @param timeStampWithin how long that authority is waited for
 */
@ConfigurationProperties("wage-accord.seal")
record SealSettings(
        @Nullable String authorityFile,
        @DefaultValue("wage-accord") String authorityPassword,
        @DefaultValue List<KeyOf> keys,
        @Nullable String timeStampUrl,
        @Nullable String timeStampCertificates,
        @DefaultValue("10s") Duration timeStampWithin,
        @DefaultValue National national) {

    /**
     * The key of the national algorithms.
     *
     * @param file PKCS#12 file with one SM2 key and its certificate; made in the data folder where none is named
     */
    record National(
            @Nullable String file,
            @DefaultValue("wage-accord") String password) {}

    /**
     * A key in a PKCS#12 file or in a token (PKCS#11).
     *
     * @param party full name of the side or office, as it stands on papers
     * @param file of a key in a file
     * @param library module of the token's maker
     * @param slot of the token; the first one where none is named
     * @param password of the file, or PIN of the token
     */
    record KeyOf(
            String party,
            @Nullable String file,
            @Nullable String library,
            @Nullable Integer slot,
            String password,
            @Nullable String alias) {

        KeyOf {
            if (isNamed(file) == isNamed(library)) {
                throw new SealFailed("the seal of " + party + " wants either a file (PKCS#12) or a library (PKCS#11)");
            }
        }

        boolean isInToken() {
            return isNamed(library);
        }

        /** For messages. */
        String where() {
            return isInToken() ? "token " + (slot == null ? "" : slot + " ") + "of " + library : String.valueOf(file);
        }

        private static boolean isNamed(@Nullable String what) {
            return what != null && !what.isBlank();
        }
    }
}
