package org.wageaccord.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom a reader of an office's letter may ask: name and telephone as the office wants them printed. Null or blank where the
 * city has not said it; the letter then has no such line.
 */
@ConfigurationProperties("wage-accord.contacts")
public record OfficeContacts(
        @Nullable String bureau, @Nullable String union) {}
