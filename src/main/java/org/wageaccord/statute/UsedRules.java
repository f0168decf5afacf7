package org.wageaccord.statute;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rules, deadlines and routes that rooms and process models ask for, by id. Read from {@code statute/uses.properties},
 * which a test generates from code and models and compares.
 */
@Component
public class UsedRules {

    private final Properties uses = new Properties();

    public UsedRules() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("statute/uses.properties").getInputStream(), StandardCharsets.UTF_8)) {
            uses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every id that is asked for, in order. */
    public Set<String> ids() {
        return new TreeSet<>(uses.stringPropertyNames());
    }

    /** Who asks for an id: {@code filing} is a room, {@code publication=公布与备案} a model. */
    public List<String> of(String id) {
        String line = uses.getProperty(id, "");
        return line.isEmpty() ? List.of() : List.of(line.split(";"));
    }
}
