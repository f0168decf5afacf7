package org.wageaccord.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.ClassPathResource;

/**
 * Where templates of papers lie: the platform's own, and those that a city added.
 *
 * @param editions folder of the city, laid out as {@code contract-templates/}: {@code <kind>/<edition>/paper.html} and so on;
 *     null where the city has none
 */
@ConfigurationProperties("wage-accord.papers")
public record CityEditions(@Nullable Path editions) {

    static final String OWN = "contract-templates/";

    /** The platform's own alone. */
    public static CityEditions none() {
        return new CityEditions(null);
    }

    /** The text of a template by its path without suffix; the city's where it has it. */
    public String template(String path) {
        try {
            Path file = editions == null ? null : editions.resolve(path + ".html");
            if (file != null && Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            try (InputStream in = new ClassPathResource(OWN + path + ".html").getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
