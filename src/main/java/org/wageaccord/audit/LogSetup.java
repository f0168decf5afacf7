package org.wageaccord.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wageaccord.audit.proof.SigningKey;

/** Reads the key of the log at the start: an installation with a wrong one does not start, and says which. */
@Configuration(proxyBeanMethods = false)
class LogSetup {

    @Bean
    SigningKey ledgerKey(LogSettings settings, @Value("${wage-accord.data-folder}") String folder) {
        String named = settings.keyFile();
        if (named != null && !named.isBlank()) {
            return LogKeyFile.read(Path.of(named));
        }
        Path own = Path.of(folder, "keys", "ledger.pem").toAbsolutePath();
        if (!Files.exists(own)) {
            LogKeyFile.create(own);
        }
        return LogKeyFile.read(own);
    }

    @Bean
    LogMemory ledgerMemory(LogSettings settings, @Value("${wage-accord.data-folder}") String folder) {
        String named = settings.folder();
        return new LogMemory(named == null || named.isBlank() ? Path.of(folder, "ledger") : Path.of(named));
    }
}
