package org.wageaccord.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is sealed.
 *
 * @param keyFile PKCS#8 file (PEM) with the Ed25519 key of the log; several nodes need the same one; made in the data folder where
 *     none is named
 * @param folder where this node keeps the newest checkpoint it saw, apart from the database; in the data folder where none is
 *     named
 * @param origin the beginning of a log's name, without scheme; each log adds something of its own
 * @param alarmAfter how long an entry may wait for its seal before the operator is told
 * @param stampEvery how often the newest checkpoint is stamped by the time-stamping authority, if anything was sealed since
 */
@ConfigurationProperties("wage-accord.ledger")
record LogSettings(
        @Nullable String keyFile,
        @Nullable String folder,
        @Nullable String origin,
        @DefaultValue("30s") Duration alarmAfter,
        @DefaultValue("24h") Duration stampEvery) {}
