package org.wageaccord.ratification.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.ratification.Choice;

/** A ballot as marked; nothing is marked beforehand, and a mark that is none counts as no mark. */
record VoteForm(@Nullable String choice) {

    Optional<Choice> marked() {
        return Stream.of(Choice.values()).filter(c -> c.name().equals(choice)).findFirst();
    }
}
