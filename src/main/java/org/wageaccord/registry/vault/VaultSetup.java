package org.wageaccord.registry.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the vault with the key of the settings; the demo makes one for itself, nothing else does. */
@Configuration(proxyBeanMethods = false)
class VaultSetup {

    @Bean
    Vault vault(
            VaultSettings settings,
            @Value("${wage-accord.demo:false}") boolean demo,
            @Value("${wage-accord.data-folder}") String dataFolder) {
        return new Vault(settings.keyId(), key(settings, demo, Path.of(dataFolder)));
    }

    private static byte[] key(VaultSettings settings, boolean demo, Path dataFolder) {
        if (settings.key() != null && !settings.key().isBlank()) {
            return VaultKey.decode(settings.key());
        }
        if (!demo) {
            throw VaultKey.missing();
        }
        return VaultKey.inFile(dataFolder.resolve("keys").resolve("registry.key"));
    }
}
