package org.wageaccord.voices.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wageaccord.voices.Answer;
import org.wageaccord.voices.Head;

/** What a worker sends: an answer to a statement by its number, or a statement of the worker's own. */
record SpeakForm(
        @Nullable Integer number,
        @Nullable String answer,
        @Nullable String head,
        @Nullable String text) {

    static final SpeakForm EMPTY = new SpeakForm(null, null, null, null);

    @Nullable
    Answer chosen() {
        return Arrays.stream(Answer.values())
                .filter(each -> each.name().equals(answer))
                .findFirst()
                .orElse(null);
    }

    public Head under() {
        return Arrays.stream(Head.values())
                .filter(each -> each.name().equals(head))
                .findFirst()
                .orElse(Head.OTHER);
    }
}
