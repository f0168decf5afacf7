package org.wageaccord.statute.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.LocalLaw;

/**
 * Where the platform uses a rule: the rooms whose code names it and the process models whose steps it times. Read from
 * {@code statute/uses.properties}, which a test generates from code and models and compares.
 */
@Component
class RuleUses {

    private final Properties uses = new Properties();

    RuleUses() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("statute/uses.properties").getInputStream(), StandardCharsets.UTF_8)) {
            uses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One place of use: a room, or a model with its Chinese name. */
    record Use(String room, String model, String name) {
        public boolean isModel() {
            return !model.isEmpty();
        }
    }

    /** The rule's own uses and those of the deadlines it takes part in. */
    List<Use> of(String ruleId, LocalLaw law) {
        Set<Use> found = new LinkedHashSet<>(named(ruleId));
        law.deadlinesOf(ruleId).keySet().forEach(period -> found.addAll(named(period)));
        return List.copyOf(found);
    }

    private List<Use> named(String id) {
        String line = uses.getProperty(id, "");
        return line.isEmpty()
                ? List.of()
                : List.of(line.split(";")).stream().map(RuleUses::use).toList();
    }

    /** {@code filing} is a room, {@code publication=公布与备案} a model. */
    private static Use use(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Use(written, "", "")
                : new Use("", written.substring(0, equals), written.substring(equals + 1));
    }
}
