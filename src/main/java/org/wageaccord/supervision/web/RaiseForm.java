package org.wageaccord.supervision.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.supervision.Ground;

/** What is to be urged; no ground is chosen at first. */
record RaiseForm(@Nullable String ground, @Nullable String facts) {

    Optional<Ground> chosen() {
        return Arrays.stream(Ground.values())
                .filter(g -> g.name().equals(ground))
                .findFirst();
    }
}
