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
 * What a city adds to the papers of the platform: editions of its own, and a fangsong face that it holds a licence for.
 *
 * @param editions folder of the city, laid out as {@code contract-templates/}: {@code <kind>/<edition>/paper.html} and so on;
 *     null where the city has none
 * @param fangsong TrueType file of a fangsong face, in which GB/T 9704 sets the letters of authorities; null for the
 *     house's own
 */
@ConfigurationProperties("wage-accord.papers")
public record CityPapers(@Nullable Path editions, @Nullable Path fangsong) {

    static final String OWN = "contract-templates/";

    /** The platform's own alone. */
    public static CityPapers none() {
        return new CityPapers(null, null);
    }

    /** The text of a template by its path without suffix; the city's where it has it. */
    public String template(String path) {
        return file(path + ".html");
    }

    /** A file of an edition by its path with suffix, with lines that end alike on every system. */
    public String text(String path) {
        return file(path).replace("\r\n", "\n");
    }

    private String file(String path) {
        try {
            Path file = editions == null ? null : editions.resolve(path);
            if (file != null && Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            try (InputStream in = new ClassPathResource(OWN + path).getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
