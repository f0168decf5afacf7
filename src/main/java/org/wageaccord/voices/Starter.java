package org.wageaccord.voices;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.wageaccord.kernel.KeptJson;

/** Statements to start a gathering from, by the nine heads; kept as data, and changed at will before it is opened. */
public final class Starter {

    private static final String FILE = "voices/statements.json";
    private static final Map<Head, List<String>> SET = read();

    private Starter() {}

    public static List<String> of(Head head) {
        return SET.getOrDefault(head, List.of());
    }

    private static Map<Head, List<String>> read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return KeptJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
