package org.wageaccord.statute.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/** The law as a command asks for it, from the jar and the folder an operator names. What is wrong is a {@link Wrong}. */
final class LawBook {

    private static final String FOLDER = "WAGE_ACCORD_STATUTE_FOLDER";

    private final Statute statute;

    private LawBook(Statute statute) {
        this.statute = statute;
    }

    /** A question that has no answer; told on standard error with exit code 2. */
    static final class Wrong extends RuntimeException {
        Wrong(String reason) {
            super(reason);
        }
    }

    static LawBook open(@Nullable Path folder) {
        Path named = folder == null
                ? Optional.ofNullable(System.getenv(FOLDER))
                        .filter(text -> !text.isBlank())
                        .map(Path::of)
                        .orElse(null)
                : folder;
        return new LawBook(Statute.offline(named, Clock.system(Show.BEIJING)));
    }

    LocalLaw at(String place) {
        if (!statute.knows(place)) {
            throw new Wrong("unknown place '" + place + "': no rule pack speaks of it; packs: "
                    + String.join(", ", statute.places().keySet()) + " and every place within these provinces");
        }
        return statute.at(place);
    }

    String placeName(LocalLaw law) {
        return statute.places().getOrDefault(law.place(), law.placeName(law.place()));
    }

    LocalDate today() {
        return statute.today();
    }

    static LocalDate day(String option, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Wrong(option + " '" + typed + "' is no day; written like 2026-09-24");
        }
    }
}
