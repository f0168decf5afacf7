package org.wageaccord.contract.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.SigningRefusal.Way;

/** The other chief's answer to a refusal; nothing is chosen at first. */
record AnswerForm(@Nullable String way, @Nullable String words) {

    @Nullable
    Way chosen() {
        return Arrays.stream(Way.values())
                .filter(w -> w.name().equals(way))
                .findFirst()
                .orElse(null);
    }
}
