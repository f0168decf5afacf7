package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The eight levels of skilled workers (新八级工) with the certificate of each, from {@code terms/levels.yaml}; lowest first. */
public final class SkillLevels {

    private static final List<Level> ALL = read();

    private SkillLevels() {}

    /**
     * @param rank 1 to 8
     * @param certificate that has to be held, in words; empty where the level needs none
     */
    public record Level(int rank, String level, String certificate) {}

    public static List<Level> all() {
        return ALL;
    }

    /** The level that bears this name; empty for levels of an enterprise's own. */
    public static Optional<Level> named(String name) {
        return ALL.stream().filter(l -> l.level().equals(name.strip())).findFirst();
    }

    private static List<Level> read() {
        try {
            return TermsData.read("levels.yaml", new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("terms/levels.yaml", e);
        }
    }
}
