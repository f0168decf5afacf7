package org.wageaccord.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wageaccord.ground.SecretFile;

/**
 * The key of the authenticators: from the setting {@code wage-accord.access.authenticator-key} (32 bytes in base64; several nodes
 * need the same one), or else from a file of the data folder, made at the first start and readable by this account only.
 */
@Configuration(proxyBeanMethods = false)
class AuthenticatorKeySetup {

    @Bean
    AuthenticatorKey authenticatorKey(
            @Value("${wage-accord.access.authenticator-key:}") String setting,
            @Value("${wage-accord.data-folder}") String dataFolder) {
        return new AuthenticatorKey(
                setting.isBlank()
                        ? inFile(
                                Path.of(dataFolder, "keys", "authenticator.key").toAbsolutePath())
                        : decoded(setting));
    }

    static byte[] inFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[AuthenticatorKey.BYTES];
                new SecureRandom().nextBytes(key);
                SecretFile.create(file, Base64.getEncoder().encode(key));
            }
            return decoded(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key of the authenticators in " + file, e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("wage-accord.access.authenticator-key is not base64", e);
        }
    }
}
