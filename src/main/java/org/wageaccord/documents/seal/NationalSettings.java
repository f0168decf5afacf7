package org.wageaccord.documents.seal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key of the national algorithms.
 *
 * @param file PKCS#12 file with one SM2 key and its certificate; made in the data folder where none is named
 */
@ConfigurationProperties("wage-accord.seal.national")
record NationalSettings(
        @Nullable String file, @DefaultValue("wage-accord") String password) {}
