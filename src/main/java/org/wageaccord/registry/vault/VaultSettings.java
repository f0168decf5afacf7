package org.wageaccord.registry.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key of the register.
 *
 * @param key 32 bytes in base64; outside the demo the platform does not start without
 * @param keyId its name, kept beside every ciphertext
 */
@ConfigurationProperties("wage-accord.registry")
record VaultSettings(
        @Nullable String key, @DefaultValue("registry-1") String keyId) {}
